package io.linli.servicedesk.mediation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about mediations. */
final class MediationRequests {
  private static final int MOST_PARTIES = 20;
  private static final String PARTIES =
      "[{\"kind\": \"OWNER\", \"name\": \"张建国\", \"telephone\": \"13800005678\"},"
          + " {\"kind\": \"COMPANY\", \"name\": \"清和物业服务有限公司\"}]";

  private MediationRequests() {}

  @Schema(name = "MediationRequest", description = "Who is at odds about what")
  record Request(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "Id of the case that it comes from: a dispute", nullable = true)
          UUID serviceCaseId,
      @Schema(description = "Between whom", examples = "OWNER_COMPANY") @NotNull MediationKind kind,
      @Schema(
              description = "Who is asked first: the committee or the street's station",
              examples = "STREET")
          @NotNull
          MediationLevel level,
      @Schema(description = "In a few words", examples = "物业费减免争议") @NotBlank @Size(max = 200)
          String subject,
      @Schema(description = "What is asked for", examples = "电梯停运期间的物业费应予减免", nullable = true)
          @Size(max = 5000)
          String claim,
      @Schema(description = "The sides; their numbers follow this order", examples = PARTIES)
          @NotNull
          @Size(min = 2, max = MOST_PARTIES)
          List<@Valid @NotNull Party> parties) {}

  @Schema(name = "MediationRequestParty", description = "A side of a dispute")
  record Party(
      @Schema(description = "What it is", examples = "OWNER") @NotNull PartyKind kind,
      @Schema(description = "Name", examples = "张建国") @NotBlank @Size(max = 100) String name,
      @Schema(description = "Telephone of a person", examples = "13800005678", nullable = true)
          @Pattern(regexp = "[0-9+-]{7,20}")
          String telephone,
      @Schema(description = "Id of the household of a person", nullable = true) UUID householdId) {}

  @Schema(name = "MediationNote", description = "What is to be noted with a step")
  record Note(
      @Schema(description = "Note", examples = "已通知双方", nullable = true) @Size(max = 2000)
          String note) {}

  @Schema(name = "MediationReason", description = "Why")
  record Reason(
      @Schema(description = "Why, as the parties are told", examples = "双方分歧较大，未能达成一致")
          @NotBlank
          @Size(max = 2000)
          String reason) {}

  @Schema(
      name = "MediationRefusal",
      description = "What excludes it, and what the parties are told")
  record Refusal(
      @Schema(description = "What excludes it", examples = "BEFORE_COURT") @NotNull
          MediationExclusion exclusion,
      @Schema(description = "What the parties are told", examples = "法院已于十月立案")
          @NotBlank
          @Size(max = 2000)
          String reason) {}

  @Schema(name = "MediationHearingPlan", description = "When and where the parties meet")
  record HearingPlan(
      @Schema(description = "When", examples = "2026-12-03T09:30:00+08:00") @NotNull
          OffsetDateTime plannedAt,
      @Schema(description = "Where", examples = "街道物业管理矛盾投诉调解站") @NotBlank @Size(max = 200)
          String place) {}

  @Schema(name = "MediationHearingRecord", description = "What happened at a hearing")
  record HearingRecord(
      @Schema(description = "When it was held", examples = "2026-12-03T09:30:00+08:00") @NotNull
          OffsetDateTime heldAt,
      @Schema(description = "Numbers of the parties that came", examples = "[1, 2]") @NotEmpty
          List<@NotNull @Min(1) Integer> present,
      @Schema(description = "What was said", examples = "双方陈述意见，物业同意核算停运天数")
          @NotBlank
          @Size(max = 10_000)
          String record) {}

  @Schema(name = "MediationAgreement", description = "What the parties agree on")
  record Agreement(
      @Schema(description = "The text that is signed", examples = "经调解，双方自愿达成如下协议……")
          @NotBlank
          @Size(max = 10_000)
          String text,
      @Schema(description = "Who does what") @NotEmpty @Size(max = 50)
          List<@Valid @NotNull Term> terms) {}

  @Schema(name = "MediationAgreementTerm", description = "What one party agrees to do")
  record Term(
      @Schema(description = "Number of the party", examples = "2") @NotNull @Min(1)
          Integer partyNumber,
      @Schema(description = "What it does", examples = "减免停运期间物业费三百元") @NotBlank @Size(max = 1000)
          String duty,
      @Schema(description = "Until when", examples = "2026-12-31", nullable = true)
          LocalDate dueOn) {}

  @Schema(name = "MediationSignature", description = "That somebody has signed the agreement")
  record Signature(
      @Schema(
              description = "When; now when left out",
              examples = "2026-12-03T11:00:00+08:00",
              nullable = true)
          OffsetDateTime signedAt,
      @Schema(description = "How", examples = "本人到场签字") @NotBlank @Size(max = 500) String how) {}

  @Schema(name = "MediationPartyLookReason", description = "Why somebody looks")
  record Look(
      @Schema(description = "Why", examples = "通知到场调解") @NotBlank @Size(max = 500) String reason) {}
}
