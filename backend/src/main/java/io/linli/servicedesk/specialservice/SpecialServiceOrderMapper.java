package io.linli.servicedesk.specialservice;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.mapping.StrictMapping;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class)
interface SpecialServiceOrderMapper {

  @Mapping(target = "specialServiceId", source = "serviceId")
  SpecialServiceOrderResponse response(SpecialServiceOrder order);

  @Mapping(target = "specialServiceId", source = "serviceId")
  OwnOrderResponse own(SpecialServiceOrder order);

  default OffsetDateTime inChina(Instant instant) {
    return ChinaTime.of(instant);
  }
}
