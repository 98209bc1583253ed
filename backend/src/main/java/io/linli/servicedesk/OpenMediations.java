package io.linli.servicedesk;

import java.util.Optional;
import java.util.UUID;

/** The mediations that cases wait for (domain.md S6). */
public interface OpenMediations {

  /** The mediation of a case that a mediator is at work on; empty when there is none. */
  Optional<UUID> of(UUID caseId);
}
