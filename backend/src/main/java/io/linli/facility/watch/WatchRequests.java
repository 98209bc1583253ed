package io.linli.facility.watch;

import io.linli.facility.WatchSide;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about the group of four. */
final class WatchRequests {
  private static final int MOST_MEMBERS = 40;

  private WatchRequests() {}

  @Schema(name = "WatchGroupMember", description = "A member of the group of four")
  record Person(
      @Schema(description = "For which side", examples = "OWNERS_REPRESENTATIVE") @NotNull
          WatchSide side,
      @Schema(description = "Name", examples = "赵玉兰") @NotBlank @Size(max = 100) String name,
      @Schema(description = "What the person does there", examples = "业主代表", nullable = true)
          @Size(max = 100)
          String duty) {}

  @Schema(name = "WatchGroupRequest", description = "A group of four that is founded")
  record Founding(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "Since when it files; today at the latest", examples = "2026-11-01")
          @NotNull
          LocalDate foundedOn,
      @Schema(description = "Its members; it is complete with one of each side at least")
          @NotNull
          @Size(min = 1, max = MOST_MEMBERS)
          List<@Valid @NotNull Person> members) {}

  @Schema(name = "WatchGroupMembers", description = "Who is in a group of four from now on")
  record Members(
      @Schema(description = "Its members; it is complete with one of each side at least")
          @NotNull
          @Size(min = 1, max = MOST_MEMBERS)
          List<@Valid @NotNull Person> members) {}

  @Schema(name = "WatchFindingRequest", description = "What the group saw on a day")
  record Filing(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "The day; today at the latest", examples = "2026-11-02") @NotNull
          LocalDate seenOn,
      @Schema(description = "Whether something is wrong", examples = "true") boolean problem,
      @Schema(description = "What was seen", examples = "3号楼东侧垃圾未清运") @NotBlank @Size(max = 2000)
          String finding) {}

  @Schema(name = "WatchText", description = "What is answered or remarked")
  record Text(
      @Schema(description = "The text", examples = "已安排当日清运，并增加一次下午清运") @NotBlank @Size(max = 2000)
          String text) {}
}
