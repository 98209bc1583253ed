package io.linli.servicedesk.servicecase;

import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseUtility;
import io.linli.servicedesk.SubjectPart;
import io.linli.servicedesk.Urgency;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What residents send about their cases. */
final class OwnCaseRequests {
  private static final int LOWEST = 1;
  private static final int HIGHEST = 5;

  private OwnCaseRequests() {}

  @Schema(name = "OwnServiceCaseOpening", description = "What a resident turns to the desk with")
  record Opening(
      @Schema(description = "Id of the residency that it is about, or whose estate") @NotNull
          UUID ownResidencyId,
      @Schema(description = "What it is", examples = "REPAIR") @NotNull CaseKind kind,
      @Schema(
              description = "Whose part it is about; PRIVATE is the own household",
              examples = "PRIVATE")
          @NotNull
          SubjectPart subjectPart,
      @Schema(
              description = "What has failed, where it has a limit of its own",
              examples = "WATER",
              nullable = true)
          CaseUtility utility,
      @Schema(description = "How soon", examples = "ORDINARY") @NotNull Urgency urgency,
      @Schema(description = "In a few words", examples = "厨房水管渗水") @NotBlank @Size(max = 200)
          String summary,
      @Schema(description = "In full", examples = "水槽下方接口处渗水，已用盆接住", nullable = true)
          @Size(max = 5000)
          String description,
      @Schema(description = "Where", examples = "厨房水槽下", nullable = true) @Size(max = 200)
          String place,
      @Schema(
              description = "When it happened; now when left out, and never later",
              examples = "2026-11-02T09:30:00+08:00",
              nullable = true)
          OffsetDateTime occurredAt,
      @Schema(
              description = "Telephone to be called at; whoever handles the case sees it masked",
              examples = "13800005678",
              nullable = true)
          @Pattern(regexp = "[0-9+-]{7,20}")
          String telephone,
      @Schema(description = "Ids of own photos; none when left out", nullable = true)
          @Size(max = CasePhotos.MOST)
          List<@NotNull UUID> ownPhotoIds) {
    Opening {
      ownPhotoIds = Objects.requireNonNullElse(ownPhotoIds, List.of());
    }
  }

  @Schema(name = "OwnServiceCaseConfirmation", description = "That the resident agrees")
  record Confirmation(
      @Schema(description = "How satisfied, 1 to 5", examples = "5")
          @NotNull
          @Min(LOWEST)
          @Max(HIGHEST)
          Integer satisfaction,
      @Schema(description = "Remark", examples = "师傅很快就到了", nullable = true) @Size(max = 2000)
          String remark) {}

  @Schema(name = "OwnServiceCaseRejection", description = "That it isn't mended, or not answered")
  record Rejection(
      @Schema(description = "How satisfied, 1 to 5", examples = "2")
          @NotNull
          @Min(LOWEST)
          @Max(HIGHEST)
          Integer satisfaction,
      @Schema(description = "What is still wrong", examples = "仍在渗水") @NotBlank @Size(max = 2000)
          String reason,
      @Schema(description = "Ids of own photos; none when left out", nullable = true)
          @Size(max = CasePhotos.MOST)
          List<@NotNull UUID> ownPhotoIds) {
    Rejection {
      ownPhotoIds = Objects.requireNonNullElse(ownPhotoIds, List.of());
    }
  }

  @Schema(name = "OwnServiceCaseReply", description = "What the desk has waited for")
  record Reply(
      @Schema(description = "The answer", examples = "明天上午9点以后在家") @NotBlank @Size(max = 2000)
          String text,
      @Schema(description = "Ids of own photos; none when left out", nullable = true)
          @Size(max = CasePhotos.MOST)
          List<@NotNull UUID> ownPhotoIds) {
    Reply {
      ownPhotoIds = Objects.requireNonNullElse(ownPhotoIds, List.of());
    }
  }
}
