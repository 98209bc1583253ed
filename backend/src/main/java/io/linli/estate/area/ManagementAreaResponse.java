package io.linli.estate.area;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ManagementArea", description = "Several estates managed as one, or a part of one")
record ManagementAreaResponse(
    @Schema(description = "Id of the management area") UUID id,
    @Schema(description = "Name", examples = "体育片区") String name,
    @Schema(description = "Jurisdiction that it was formed in", examples = "410105001")
        String areaCode,
    @Schema(description = "Why it was formed", examples = "零散楼院打包引入物业") String reason,
    @Schema(description = "First day", examples = "2026-03-01") LocalDate validFrom,
    @Schema(
            description = "First day on which it was none any more; absent while it goes on",
            examples = "2026-11-01",
            nullable = true)
        LocalDate validUntil,
    @Schema(description = "Its communities or buildings") List<Part> parts,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Schema(name = "ManagementAreaPart", description = "A whole community, or a building of one")
  record Part(
      @Schema(description = "Id of the community") UUID communityId,
      @Schema(description = "Id of the building; absent for the whole", nullable = true)
          UUID buildingId) {}

  static ManagementAreaResponse from(ManagementArea area, List<ManagementAreaPart> parts) {
    return new ManagementAreaResponse(
        area.id,
        area.name,
        area.areaCode,
        area.reason,
        area.validFrom,
        area.validUntil,
        parts.stream()
            .filter(part -> part.managementAreaId.equals(area.id))
            .map(part -> new Part(part.communityId, part.buildingId))
            .toList(),
        area.version);
  }
}
