package io.linli.facility.emergency;

import io.linli.facility.EmergencyKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about emergencies. */
final class EmergencyRequests {
  private static final int LONGEST_MINUTES = 10_080;
  private static final int MOST_STEPS = 50;
  private static final int MOST_PEOPLE = 100_000;

  private EmergencyRequests() {}

  @Schema(name = "EmergencyPlanStep", description = "A step of an emergency plan")
  record Step(
      @Schema(description = "What is done", examples = "通过对讲安抚被困人员，告知不要扒门")
          @NotBlank
          @Size(max = 500)
          String task,
      @Schema(description = "By whom, as a post", examples = "监控值班员") @NotBlank @Size(max = 100)
          String who,
      @Schema(description = "Within how many minutes of the beginning", examples = "2")
          @Min(1)
          @Max(LONGEST_MINUTES)
          @NotNull
          Integer withinMinutes,
      @Schema(
              description = "Whether it is done alongside the step before it, not after",
              defaultValue = "false",
              examples = "false")
          boolean parallel) {}

  @Schema(name = "EmergencyPlanRequest", description = "What is done in an emergency from now on")
  record Adoption(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "What has happened", examples = "WEATHER") @NotNull EmergencyKind kind,
      @Schema(description = "Title", examples = "恶劣天气应急预案") @NotBlank @Size(max = 100) String title,
      @Schema(description = "What it follows", examples = "000·4 突发事件应急预案", nullable = true)
          @Size(max = 500)
          String source,
      @Schema(description = "The steps in their order") @NotNull @Size(min = 1, max = MOST_STEPS)
          List<@Valid @NotNull Step> steps) {}

  @Schema(name = "EmergencyDrillRequest", description = "A drill that was held")
  record Drill(
      @Schema(description = "When; today at the latest", examples = "2026-06-16") @NotNull
          LocalDate heldOn,
      @Schema(description = "How many took part", examples = "24")
          @Min(1)
          @Max(MOST_PEOPLE)
          @NotNull
          Integer participants,
      @Schema(description = "How it went", examples = "六分钟完成解救，对讲通话清楚") @NotBlank @Size(max = 5000)
          String record,
      @Schema(description = "What is to be done better", examples = "三角钥匙应放监控室", nullable = true)
          @Size(max = 2000)
          String improvements) {}

  @Schema(name = "EmergencyIncidentRequest", description = "An emergency that has begun")
  record Incident(
      @Schema(description = "Id of the plan that it follows") @NotNull UUID emergencyPlanId,
      @Schema(description = "What has happened", examples = "2号楼1单元电梯困人1名")
          @NotBlank
          @Size(max = 500)
          String summary) {}

  @Schema(name = "EmergencyStepCompletion", description = "That a step was done")
  record StepDone(
      @Schema(description = "Which step, counted from 1", examples = "1") @NotNull @Min(1)
          Integer position,
      @Schema(
              description = "When; now when left out, never later",
              examples = "2026-11-02T09:32:00+08:00",
              nullable = true)
          OffsetDateTime doneAt,
      @Schema(
              description = "Subject of the member who did it; who says so when left out",
              examples = "9f2c8a34-guard",
              nullable = true)
          @Size(max = 200)
          String doneBy,
      @Schema(description = "Remark", examples = "被困人员情绪稳定", nullable = true) @Size(max = 1000)
          String note) {}

  @Schema(name = "EmergencyReport", description = "How an emergency ended")
  record Report(
      @Schema(description = "The report", examples = "25分钟解救，无人受伤，电梯停用待检")
          @NotBlank
          @Size(max = 5000)
          String report) {}
}
