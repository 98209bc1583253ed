package io.linli.servicedesk.servicecase;

import io.linli.servicedesk.CaseChannel;
import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseUtility;
import io.linli.servicedesk.Skill;
import io.linli.servicedesk.SubjectPart;
import io.linli.servicedesk.Urgency;
import jakarta.validation.Valid;
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

/** What is sent about cases of the service desk. */
final class ServiceCaseRequests {
  private static final int LOWEST = 1;
  private static final int HIGHEST = 5;

  private ServiceCaseRequests() {}

  @Schema(name = "ServiceCaseOpening", description = "What somebody turns to the desk with")
  record Opening(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "Id of the household, if it is about one", nullable = true)
          UUID householdId,
      @Schema(description = "What it is", examples = "REPAIR") @NotNull CaseKind kind,
      @Schema(description = "Whose part it is about", examples = "COMMON") @NotNull
          SubjectPart subjectPart,
      @Schema(
              description = "What has failed, where it has a limit of its own",
              examples = "WATER",
              nullable = true)
          CaseUtility utility,
      @Schema(description = "How soon", examples = "URGENT") @NotNull Urgency urgency,
      @Schema(description = "Whether it is a major one", examples = "false") boolean major,
      @Schema(description = "How it came in", examples = "TELEPHONE") @NotNull CaseChannel channel,
      @Schema(description = "In a few words", examples = "3单元楼道水管爆裂") @NotBlank @Size(max = 200)
          String summary,
      @Schema(description = "In full", examples = "一层水表处漏水，已漫到楼道", nullable = true)
          @Size(max = 5000)
          String description,
      @Schema(description = "Where", examples = "1号楼3单元1层", nullable = true) @Size(max = 200)
          String place,
      @Schema(
              description = "When it happened; now when left out, and never later",
              examples = "2026-11-02T09:30:00+08:00",
              nullable = true)
          OffsetDateTime occurredAt,
      @Schema(description = "Who called", nullable = true) @Valid Person person,
      @Schema(description = "Ids of photos; none when left out", nullable = true)
          @Size(max = CasePhotos.MOST)
          List<@NotNull UUID> photoIds) {
    Opening {
      photoIds = Objects.requireNonNullElse(photoIds, List.of());
    }
  }

  @Schema(name = "ServiceCasePerson", description = "Who called")
  record Person(
      @Schema(description = "Name", examples = "张建国") @NotBlank @Size(max = 100) String name,
      @Schema(description = "Telephone", examples = "13800005678", nullable = true)
          @Pattern(regexp = "[0-9+-]{7,20}")
          String telephone) {}

  @Schema(name = "ServiceCaseAcceptance", description = "The desk sees to it")
  record Acceptance(
      @Schema(description = "Whether it is a major one", examples = "false") boolean major,
      @Schema(
              description = "Skill that it needs; what it seems to need when left out",
              examples = "PLUMBING",
              nullable = true)
          Skill skill,
      @Schema(description = "Note", examples = "已通知水工班", nullable = true) @Size(max = 2000)
          String note) {}

  @Schema(name = "ServiceCaseReason", description = "Why")
  record Reason(
      @Schema(description = "Why, as the person is told", examples = "不属于物业服务范围")
          @NotBlank
          @Size(max = 2000)
          String reason) {}

  @Schema(name = "ServiceCaseReferral", description = "Whom the person is passed on to")
  record Referral(
      @Schema(description = "The right body and its number", examples = "供水热线 96510")
          @NotBlank
          @Size(max = 200)
          String referredTo,
      @Schema(description = "Why, as the person is told", examples = "表前管道由供水公司负责")
          @NotBlank
          @Size(max = 2000)
          String reason) {}

  @Schema(name = "ServiceCaseDispatch", description = "Who goes there")
  record Dispatch(
      @Schema(description = "Subject of the member who goes", examples = "9f2c8a34-repairman")
          @NotBlank
          @Size(max = 200)
          String assignee,
      @Schema(
              description = "Why a worker is sent who doesn't fit; such are refused when left out",
              examples = "只有他有钥匙",
              nullable = true)
          @Size(min = 1, max = 500)
          String despite,
      @Schema(description = "Note", examples = "带堵漏工具", nullable = true) @Size(max = 1400)
          String note) {}

  @Schema(name = "ServiceCaseNote", description = "What is to be noted with a step")
  record Note(
      @Schema(description = "Note", examples = "已到现场，关闭分户阀门", nullable = true) @Size(max = 2000)
          String note) {}

  @Schema(name = "ServiceCasePromise", description = "Until when it will be seen to")
  record Promise(
      @Schema(description = "Until when", examples = "2026-11-04T18:00:00+08:00") @NotNull
          OffsetDateTime until,
      @Schema(description = "What the person was told", examples = "已电话告知业主，配件明日到货")
          @NotBlank
          @Size(max = 2000)
          String told) {}

  @Schema(name = "ServiceCaseResult", description = "What was done, or answered")
  record Result(
      @Schema(description = "What was done, or answered", examples = "更换管件，试压合格")
          @NotBlank
          @Size(max = 2000)
          String result,
      @Schema(description = "Ids of photos of it; none when left out", nullable = true)
          @Size(max = CasePhotos.MOST)
          List<@NotNull UUID> photoIds) {
    Result {
      photoIds = Objects.requireNonNullElse(photoIds, List.of());
    }
  }

  @Schema(name = "ServiceCaseConfirmation", description = "That the person agrees")
  record Confirmation(
      @Schema(description = "How the person agreed", examples = "业主张女士签字确认")
          @NotBlank
          @Size(max = 2000)
          String how,
      @Schema(description = "How satisfied, 1 to 5", examples = "5", nullable = true)
          @Min(LOWEST)
          @Max(HIGHEST)
          Integer satisfaction) {}

  @Schema(name = "ServiceCaseFollowUp", description = "What the person said when asked afterwards")
  record FollowUp(
      @Schema(description = "How satisfied, 1 to 5", examples = "4")
          @NotNull
          @Min(LOWEST)
          @Max(HIGHEST)
          Integer satisfaction,
      @Schema(description = "What the person said", examples = "处理及时，希望加强巡查")
          @NotBlank
          @Size(max = 2000)
          String said) {}

  @Schema(name = "ServiceCaseContactLookReason", description = "Why somebody looks")
  record Look(
      @Schema(description = "Why", examples = "上门前联系业主") @NotBlank @Size(max = 500)
          String reason) {}
}
