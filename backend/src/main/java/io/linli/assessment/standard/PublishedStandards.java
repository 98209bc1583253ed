package io.linli.assessment.standard;

import io.linli.platform.caller.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Published standards for rounds and sheets. */
@ApplicationScoped
public class PublishedStandards {
  private final AssessmentStandardRepository repository;
  private final CallerContext callers;

  PublishedStandards(AssessmentStandardRepository repository, CallerContext callers) {
    this.repository = repository;
    this.callers = callers;
  }

  /**
   * A published version of a standard.
   *
   * @param id of the version
   * @param standardVersion its number
   * @param definition its content, frozen
   */
  public record Published(UUID id, int standardVersion, StandardDefinition definition) {}

  /**
   * The version, if the calling supervisor may open a round by it: it ships with the service, or is
   * its own, or one of a supervisor above it.
   */
  public Optional<Published> usable(UUID id) {
    return repository
        .findByIdOptional(id)
        .filter(standard -> standard.state == StandardState.PUBLISHED)
        .filter(standard -> callers.get().areaCode().startsWith(standard.areaCode))
        .map(standard -> new Published(standard.id, standard.standardVersion, standard.definition));
  }

  /**
   * The content of a version that a round or sheet refers to.
   *
   * @throws IllegalStateException when there is none: rows refer to published versions only
   */
  public StandardDefinition definition(UUID id) {
    return repository
        .findByIdOptional(id)
        .orElseThrow(() -> new IllegalStateException("No standard " + id))
        .definition;
  }
}
