package io.linli.contract.servicecontract;

import io.linli.contract.ChargingMode;
import io.linli.contract.ContractKind;
import io.linli.contract.FirstPartyKind;
import io.linli.estate.HouseholdUse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about service contracts. */
final class ServiceContractRequests {
  private ServiceContractRequests() {}

  @Schema(name = "ServiceContractDraft", description = "A service contract to be drafted")
  record Draft(
      @Schema(
              description = "Community, found by its public card",
              examples = "0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f23")
          @NotNull
          UUID communityId,
      @Schema(description = "What is agreed") @NotNull @Valid Terms terms) {}

  @Schema(name = "ServiceContractTerms", description = "What a service contract agrees")
  record Terms(
      @Schema(description = "Number on the paper", examples = "JBL-2026-017", nullable = true)
          @Size(min = 1, max = 60)
          String number,
      @Schema(description = "Kind of contract", examples = "REGULAR") @NotNull ContractKind kind,
      @Schema(description = "With whom the company has it") @NotNull @Valid FirstParty firstParty,
      @Schema(description = "First day", examples = "2027-01-01") @NotNull LocalDate startsOn,
      @Schema(
              description = "Last day; after the first, at most ten years on, and not before today",
              examples = "2029-12-31")
          @NotNull
          LocalDate endsOn,
      @Schema(description = "How the company is paid", examples = "LUMP_SUM") @NotNull
          ChargingMode chargingMode,
      @Schema(description = "Service level", examples = "三级", nullable = true) @Size(max = 100)
          String serviceLevel,
      @Schema(
              description = "What the company has to do",
              examples = "公共区域每日保洁，24 小时秩序维护",
              nullable = true)
          @Size(max = 10_000)
          String duties,
      @Schema(description = "Tariffs, at most one a use") @NotNull @NotEmpty @Size(max = 5)
          List<@NotNull @Valid TariffLine> tariffs,
      @Schema(description = "Menu of services with their prices; may be empty")
          @NotNull
          @Size(max = 200)
          List<@NotNull @Valid ItemLine> serviceItems) {}

  @Schema(name = "ContractFirstParty", description = "With whom the company has a contract")
  record FirstParty(
      @Schema(description = "Whose side it is", examples = "OWNERS") @NotNull FirstPartyKind kind,
      @Schema(description = "Its name", examples = "经八路12号院业主委员会") @NotBlank @Size(max = 200)
          String name) {}

  @Schema(name = "ContractTariffLine", description = "What one m² costs a month, for one use")
  record TariffLine(
      @Schema(description = "Use of the premises", examples = "RESIDENTIAL") @NotNull
          HouseholdUse use,
      @Schema(
              description = "Yuan per m² and month, up to four places, above zero",
              examples = "0.85")
          @NotNull
          @DecimalMin(value = "0", inclusive = false)
          @Digits(integer = 4, fraction = 4)
          BigDecimal tariff) {}

  @Schema(name = "ContractItemLine", description = "A service that can be had for a price")
  record ItemLine(
      @Schema(description = "What it is", examples = "入户保洁") @NotBlank @Size(max = 100) String name,
      @Schema(description = "What the price is for", examples = "次") @NotBlank @Size(max = 20)
          String unit,
      @Schema(description = "Price in yuan, two places", examples = "80.00")
          @NotNull
          @DecimalMin("0")
          @Digits(integer = 10, fraction = 2)
          BigDecimal price) {}

  @Schema(name = "ContractFilingReturn", description = "Why a filing is returned")
  record Return(
      @Schema(description = "What has to be put right", examples = "收费标准与公示不符")
          @NotBlank
          @Size(max = 500)
          String reason) {}

  @Schema(name = "ContractTermination", description = "When and why a contract ends early")
  record Termination(
      @Schema(
              description =
                  "First day on which it holds no more: within its period, not after today",
              examples = "2026-11-20")
          @NotNull
          LocalDate terminatedOn,
      @Schema(description = "The reason, kept with the contract", examples = "双方协商解除")
          @NotBlank
          @Size(max = 500)
          String reason) {}

  @Schema(
      name = "ContractAttachmentDescription",
      description = "What is known of a paper; the paper itself is kept elsewhere")
  record Paper(
      @Schema(description = "File name", examples = "物业服务合同.pdf") @NotBlank @Size(max = 200)
          String name,
      @Schema(description = "Media type", examples = "application/pdf")
          @NotNull
          @Size(max = 100)
          @Pattern(regexp = "[a-z]+/[a-zA-Z0-9.+-]+")
          String mediaType,
      @Schema(description = "Size in bytes", examples = "182044") @Min(1) @Max(10_737_418_240L)
          long sizeBytes,
      @Schema(
              description = "SHA-256 digest, 64 hexadecimal digits in lower case",
              examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
          @NotNull
          @Pattern(regexp = "[0-9a-f]{64}")
          String sha256) {}
}
