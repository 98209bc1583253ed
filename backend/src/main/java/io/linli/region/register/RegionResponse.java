package io.linli.region.register;

import io.linli.platform.id.Located;
import io.linli.platform.version.Versioned;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Region", description = "A division with its statistical code")
record RegionResponse(
    @Schema(description = "Statistical division code", examples = "410105001") String code,
    @Schema(description = "Name", examples = "经八路街道") String name,
    @Schema(description = "Level") RegionLevel level,
    @Schema(description = "Code of the division above", examples = "410105", nullable = true)
        String parentCode,
    @Schema(description = "First day on which the code is valid", examples = "2000-01-01")
        LocalDate validFrom,
    @Schema(description = "Last day on which the code is valid", nullable = true)
        LocalDate validUntil,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Located, Versioned {

  @Override
  public String step() {
    return code;
  }

  static RegionResponse from(Region region) {
    return new RegionResponse(
        region.code,
        region.name,
        region.level,
        region.parentCode,
        region.validFrom,
        region.validUntil,
        region.version);
  }
}
