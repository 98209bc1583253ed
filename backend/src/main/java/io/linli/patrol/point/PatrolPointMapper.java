package io.linli.patrol.point;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.mapping.StrictMapping;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.mapstruct.Mapper;

@Mapper(config = StrictMapping.class)
interface PatrolPointMapper {

  PatrolPointResponse response(PatrolPoint point);

  default OffsetDateTime inChina(Instant instant) {
    return ChinaTime.of(instant);
  }
}
