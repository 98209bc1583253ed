package io.linli.contract.servicecontract;

import io.linli.contract.ChargingMode;
import io.linli.contract.ContractKind;
import io.linli.contract.ContractStatus;
import io.linli.contract.FirstPartyKind;
import io.linli.contract.WaitingReason;
import io.linli.estate.HouseholdUse;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceContract", description = "A service contract of a company for a community")
record ServiceContractResponse(
    @Schema(description = "Id of the contract", examples = "0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f24")
        UUID id,
    @Schema(description = "Id of the community", examples = "0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f23")
        UUID communityId,
    @Schema(description = "Neighbourhood that it lies in", examples = "410105001003")
        String areaCode,
    @Schema(
            description = "Id of the company's tenant",
            examples = "0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f25")
        UUID companyId,
    @Schema(description = "Name of the company", examples = "郑州安居物业服务有限公司") String companyName,
    @Schema(description = "Where it stands", examples = "FILED") ContractStatus status,
    @Schema(description = "Number on the paper", examples = "JBL-2026-017", nullable = true)
        String number,
    @Schema(description = "Kind of contract", examples = "REGULAR") ContractKind kind,
    @Schema(description = "Whose side the first party is", examples = "OWNERS")
        FirstPartyKind firstPartyKind,
    @Schema(description = "Name of the first party", examples = "经八路12号院业主委员会")
        String firstPartyName,
    @Schema(description = "First day", examples = "2027-01-01") LocalDate startsOn,
    @Schema(description = "Last day", examples = "2029-12-31") LocalDate endsOn,
    @Schema(
            description = "Days from today to the last one; of active contracts",
            examples = "88",
            nullable = true)
        Long daysLeft,
    @Schema(description = "How the company is paid", examples = "LUMP_SUM")
        ChargingMode chargingMode,
    @Schema(description = "Service level", examples = "三级", nullable = true) String serviceLevel,
    @Schema(
            description = "What the company has to do",
            examples = "公共区域每日保洁，24 小时秩序维护",
            nullable = true)
        String duties,
    @Schema(description = "Tariffs by use") List<Tariff> tariffs,
    @Schema(description = "Menu of services with their prices") List<Item> serviceItems,
    @Schema(description = "What is known of its papers")
        List<ContractAttachmentResponse> attachments,
    @Schema(description = "When it was filed", nullable = true) OffsetDateTime filedAt,
    @Schema(
            description = "Why the street returned the last filing",
            examples = "收费标准与公示不符",
            nullable = true)
        String returnReason,
    @Schema(description = "When a supervisor confirmed the filing", nullable = true)
        OffsetDateTime confirmedAt,
    @Schema(
            description = "Why it isn't active although its filing is confirmed",
            examples = "PERIOD_NOT_BEGUN",
            nullable = true)
        WaitingReason waiting,
    @Schema(
            description = "The same in the caller's language",
            examples = "合同期限尚未开始",
            nullable = true)
        String waitingReason,
    @Schema(description = "When it became active", nullable = true) OffsetDateTime activatedAt,
    @Schema(
            description = "First day on which it held no more, when it ended early",
            examples = "2026-11-20",
            nullable = true)
        LocalDate terminatedOn,
    @Schema(description = "Why it ended early", examples = "双方协商解除", nullable = true)
        String terminationReason,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Schema(name = "ContractTariff", description = "What one m² costs a month, for one use")
  record Tariff(
      @Schema(description = "Use of the premises", examples = "RESIDENTIAL") HouseholdUse use,
      @Schema(description = "Yuan per m² and month, four places", examples = "0.8500")
          BigDecimal tariff) {}

  @Schema(name = "ContractItem", description = "A service that can be had for a price")
  record Item(
      @Schema(description = "What it is", examples = "入户保洁") String name,
      @Schema(description = "What the price is for", examples = "次") String unit,
      @Schema(description = "Price in yuan, two places", examples = "80.00") BigDecimal price) {}

  @Override
  public String collection() {
    return "service-contracts";
  }
}
