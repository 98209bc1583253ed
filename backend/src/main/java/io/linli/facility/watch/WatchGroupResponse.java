package io.linli.facility.watch;

import io.linli.facility.WatchSide;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WatchGroup", description = "The group of four of a community")
record WatchGroupResponse(
    @Schema(description = "Id of the group") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Since when it files", examples = "2026-11-01") LocalDate foundedOn,
    @Schema(description = "Its members; their names in full for supervisors alone")
        List<Person> members,
    @Schema(description = "Sides that nobody is there for; none when it is complete")
        List<WatchSide> missingSides,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Schema(name = "WatchGroupPerson", description = "A member of the group of four, as one sees it")
  record Person(
      @Schema(description = "For which side", examples = "OWNERS_REPRESENTATIVE") WatchSide side,
      @Schema(description = "Name, masked unless a supervisor reads it", examples = "赵*")
          String name,
      @Schema(description = "What the person does there", examples = "业主代表", nullable = true)
          String duty) {}
}
