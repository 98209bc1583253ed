package io.linli.contract.servicecontract;

import io.linli.platform.mapping.StrictMapping;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class)
interface ServiceContractMapper {

  @Mapping(target = "companyId", source = "contract.tenantId")
  @Mapping(target = "companyName", source = "contract.secondPartyName")
  @Mapping(target = "attachments", source = "attachments")
  @Mapping(target = "daysLeft", source = "daysLeft")
  @Mapping(target = "waitingReason", source = "waitingReason")
  ServiceContractResponse response(
      ServiceContract contract,
      List<ContractAttachment> attachments,
      Long daysLeft,
      String waitingReason);

  ServiceContractResponse.Tariff tariff(ContractTariff tariff);

  ServiceContractResponse.Item item(ServiceItem item);

  ContractAttachmentResponse attachment(ContractAttachment attachment);

  /** Times are told as they are in China, wherever the server stands. */
  default OffsetDateTime inChina(Instant instant) {
    return instant == null ? null : instant.atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime();
  }
}
