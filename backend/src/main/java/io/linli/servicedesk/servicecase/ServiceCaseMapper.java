package io.linli.servicedesk.servicecase;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.mapping.StrictMapping;
import io.linli.servicedesk.SubjectPart;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class)
interface ServiceCaseMapper {

  @Mapping(target = "personName", source = "person.name")
  @Mapping(target = "personTelephone", source = "person.telephone")
  @Mapping(target = "promisedAt", source = "serviceCase.promise.promisedAt")
  @Mapping(target = "postponements", source = "serviceCase.promise.postponements")
  @Mapping(target = "maintenanceFundOffered", source = "serviceCase.subjectPart")
  ServiceCaseResponse response(
      ServiceCase serviceCase, MaskedPerson person, List<UUID> photoIds, UUID mediationId);

  /** On common parts the maintenance-fund route is offered (domain.md S5). */
  default boolean isCommon(SubjectPart part) {
    return part == SubjectPart.COMMON || part == SubjectPart.FACILITY;
  }

  default OffsetDateTime inChina(Instant instant) {
    return ChinaTime.of(instant);
  }
}
