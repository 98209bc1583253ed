package io.linli.patrol.hazard;

import io.linli.patrol.FinedParty;
import io.linli.patrol.HazardSeverity;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about hazards. */
final class HazardRequests {
  private HazardRequests() {}

  @Schema(name = "HazardNoting", description = "A hazard that was found other than on a round")
  record Noting(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "Id of the patrol point at which it is, if at one", nullable = true)
          UUID patrolPointId,
      @Schema(description = "How bad it is", examples = "ORDINARY") @NotNull
          HazardSeverity severity,
      @Schema(description = "In a few words", examples = "2号楼消防通道堆放杂物") @NotBlank @Size(max = 200)
          String summary,
      @Schema(description = "In full", examples = "一层楼梯口堆放纸箱", nullable = true) @Size(max = 2000)
          String description,
      @Schema(description = "Where", examples = "2号楼1单元1层", nullable = true) @Size(max = 200)
          String place,
      @Schema(
              description = "When it was found; now when left out, and never later",
              nullable = true)
          OffsetDateTime foundAt,
      @Schema(description = "Ids of photos that were sent before, twelve at most", nullable = true)
          @Size(max = 12)
          List<@NotNull UUID> photoIds) {}

  @Schema(name = "HazardAssignment", description = "Who has to fix a hazard, and by when")
  record Assignment(
      @Schema(description = "Subject of the member, or the post, that has to", examples = "工程主管")
          @NotBlank
          @Size(max = 255)
          String responsible,
      @Schema(description = "By when, if sooner than it is due anyway", nullable = true)
          OffsetDateTime dueAt) {}

  @Schema(name = "HazardOrder", description = "A supervisor's order to fix a hazard by a date")
  record Order(
      @Schema(description = "What is ordered", examples = "责令三日内清理") @NotBlank @Size(max = 2000)
          String order,
      @Schema(description = "By when", examples = "2030-12-05T18:00:00+08:00") @NotNull
          OffsetDateTime dueAt) {}

  @Schema(name = "HazardNote", description = "What there is to say about a move")
  record Note(
      @Schema(description = "What", examples = "已清理完毕") @NotBlank @Size(max = 2000) String note,
      @Schema(description = "Ids of photos that were sent before, twelve at most", nullable = true)
          @Size(max = 12)
          List<@NotNull UUID> photoIds) {}

  @Schema(name = "HazardRecheck", description = "What somebody else saw who looked again")
  record Recheck(
      @Schema(description = "Whether it is fixed", examples = "true") @NotNull Boolean passed,
      @Schema(description = "What was seen", examples = "通道畅通") @NotBlank @Size(max = 2000)
          String note,
      @Schema(description = "Ids of photos that were sent before, twelve at most", nullable = true)
          @Size(max = 12)
          List<@NotNull UUID> photoIds) {}

  @Schema(name = "HazardFining", description = "That somebody was fined for a hazard; never a name")
  record Fining(
      @Schema(description = "Who", examples = "UNIT") @NotNull FinedParty party,
      @Schema(description = "How much, in CNY with two places", examples = "5000.00")
          @NotNull
          @DecimalMin("0.01")
          @Digits(integer = 10, fraction = 2)
          BigDecimal amount,
      @Schema(description = "Why, and by which decision", examples = "拒不整改，消防法第六十条")
          @NotBlank
          @Size(max = 500)
          String reason) {}

  @Schema(name = "HazardPublication", description = "What everybody is told of a hazard")
  record Publication(
      @Schema(description = "What", examples = "消防通道堆放杂物，拒不整改") @NotBlank @Size(max = 500)
          String text) {}
}
