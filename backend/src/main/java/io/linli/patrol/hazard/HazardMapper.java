package io.linli.patrol.hazard;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.mapping.StrictMapping;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.mapstruct.Mapper;

@Mapper(config = StrictMapping.class)
interface HazardMapper {

  HazardResponse response(Hazard hazard);

  default OffsetDateTime inChina(Instant instant) {
    return ChinaTime.of(instant);
  }
}
