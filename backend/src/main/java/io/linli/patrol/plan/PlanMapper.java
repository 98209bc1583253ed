package io.linli.patrol.plan;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.mapping.StrictMapping;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class)
interface PlanMapper {

  @Mapping(target = "points", source = "points")
  PlanResponse response(PatrolPlan plan, List<PlannedPoint> points);

  PlanSummary summary(PatrolPlan plan);

  default OffsetDateTime inChina(Instant instant) {
    return ChinaTime.of(instant);
  }
}
