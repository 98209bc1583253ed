package io.linli.resident.head;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about heads of buildings. */
final class BuildingHeadRequests {
  private BuildingHeadRequests() {}

  @Schema(name = "BuildingHeadAppointment", description = "Who becomes head of the building")
  record Appointment(
      @Schema(
              description = "Residency of the person, active; the building is the one lived in",
              examples = "0192f0c1-7a5b-7c3e-9d4f-2b1a0c9e8d7f")
          @NotNull
          UUID residencyId) {}
}
