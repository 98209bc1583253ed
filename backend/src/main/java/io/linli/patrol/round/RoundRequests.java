package io.linli.patrol.round;

import io.linli.patrol.HazardSeverity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about rounds. */
final class RoundRequests {
  private RoundRequests() {}

  @Schema(name = "PatrolAnswer", description = "How an item of the checklist is found")
  record Answer(
      @Schema(description = "Code of the item", examples = "escape-routes")
          @NotBlank
          @Size(max = 40)
          String itemCode,
      @Schema(
              description = "Yes or no, of an item that asks so",
              examples = "false",
              nullable = true)
          Boolean yes,
      @Schema(
              description = "The number, in the unit of the item, four places at most",
              nullable = true)
          @Digits(integer = 8, fraction = 4)
          BigDecimal number,
      @Schema(description = "The words, of an item that asks for them", nullable = true)
          @Size(min = 1, max = 1000)
          String text,
      @Schema(
              description =
                  "How bad it is, of what isn't as it should be alone; ORDINARY when left out",
              examples = "MAJOR",
              nullable = true)
          HazardSeverity severity) {}

  @Schema(name = "PatrolVisit", description = "What was seen at a point")
  record Visit(
      @Schema(description = "Id of the point") @NotNull UUID patrolPointId,
      @Schema(description = "What its QR code says; must match, where it has one", nullable = true)
          @Size(max = 200)
          String qrText,
      @Schema(description = "Latitude in degrees, six places at most", nullable = true)
          @DecimalMin("-90")
          @DecimalMax("90")
          @Digits(integer = 2, fraction = 6)
          BigDecimal latitude,
      @Schema(description = "Longitude in degrees, six places at most", nullable = true)
          @DecimalMin("-180")
          @DecimalMax("180")
          @Digits(integer = 3, fraction = 6)
          BigDecimal longitude,
      @Schema(description = "Why nobody got there; nothing is answered then", nullable = true)
          @Size(min = 1, max = 500)
          String skippedBecause,
      @Schema(description = "How items of the checklist are found", nullable = true)
          @Size(max = 100)
          List<@Valid @NotNull Answer> answers,
      @Schema(description = "What else there is to say", examples = "一切正常", nullable = true)
          @Size(min = 1, max = 1000)
          String note,
      @Schema(description = "Ids of photos that were sent before, twelve at most", nullable = true)
          @Size(max = 12)
          List<@NotNull UUID> photoIds) {

    List<UUID> photos() {
      return photoIds == null ? List.of() : photoIds;
    }

    List<Answer> given() {
      return answers == null ? List.of() : answers;
    }
  }

  @Schema(name = "CollectedPatrolVisit", description = "What was seen at a point, and when")
  record CollectedVisit(
      @Schema(
              description = "When, by the clock of who was there",
              examples = "2026-11-02T08:20:00+08:00")
          @NotNull
          OffsetDateTime collectedAt,
      @Schema(description = "What was seen") @Valid @NotNull Visit visit) {}

  @Schema(
      name = "CollectedPatrolRound",
      description = "A whole round that was walked without a connection")
  record Collected(
      @Schema(
              description = "The client's own name of it; the same sent twice counts once",
              examples = "phone-7-20261102-0800")
          @NotBlank
          @Size(max = 100)
          String uploadKey,
      @Schema(description = "When it was begun", examples = "2026-11-02T08:15:00+08:00") @NotNull
          OffsetDateTime startedAt,
      @Schema(description = "When it was ended", examples = "2026-11-02T08:55:00+08:00") @NotNull
          OffsetDateTime finishedAt,
      @Schema(
              description = "Number of the version of the checklist; the current one when left out",
              nullable = true)
          Integer checklistNumber,
      @Schema(description = "The points, as they were visited") @NotEmpty @Size(max = 200)
          List<@Valid @NotNull CollectedVisit> visits) {}
}
