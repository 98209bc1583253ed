package io.linli.contract.servicecontract;

import io.linli.contract.ContractKind;
import io.linli.contract.ContractStatus;
import io.linli.contract.WaitingReason;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceContractSummary", description = "A service contract as lists show it")
record ServiceContractSummary(
    @Schema(description = "Id of the contract", examples = "0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f24")
        UUID id,
    @Schema(description = "Id of the community", examples = "0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f23")
        UUID communityId,
    @Schema(description = "Name of the community", examples = "经八路12号院") String communityName,
    @Schema(description = "Neighbourhood that it lies in", examples = "410105001003")
        String areaCode,
    @Schema(
            description = "Id of the company's tenant",
            examples = "0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f25")
        UUID companyId,
    @Schema(description = "Name of the company", examples = "郑州安居物业服务有限公司") String companyName,
    @Schema(description = "Number on the paper", examples = "JBL-2026-017", nullable = true)
        String number,
    @Schema(description = "Kind of contract", examples = "REGULAR") ContractKind kind,
    @Schema(description = "Where it stands", examples = "ACTIVE") ContractStatus status,
    @Schema(description = "First day", examples = "2027-01-01") LocalDate startsOn,
    @Schema(description = "Last day", examples = "2029-12-31") LocalDate endsOn,
    @Schema(
            description = "Days from today to the last one; of active contracts",
            examples = "88",
            nullable = true)
        Long daysLeft,
    @Schema(description = "Whether a supervisor has confirmed the filing", examples = "true")
        boolean confirmed,
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
    @Schema(description = "Counts the changes", examples = "3") long version) {}
