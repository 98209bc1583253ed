package io.linli.estate.occupant;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PersonalData", description = "Personal data in full; the look was recorded")
record PersonalDataResponse(
    @Schema(description = "Id of the record of this look") UUID lookId,
    @Schema(description = "Id of the occupant") UUID occupantId,
    @Schema(description = "Name", examples = "张小明") String name,
    @Schema(description = "Telephone", examples = "13812345678", nullable = true) String telephone,
    @Schema(description = "Identity number", examples = "11010519491231002X", nullable = true)
        String identityNumber) {

  /** Keeps personal data out of whatever prints a response. */
  @Override
  public String toString() {
    return "PersonalDataResponse[" + lookId + "]";
  }
}
