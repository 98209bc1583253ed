package io.linli.servicedesk.decoration;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.mapping.StrictMapping;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class)
interface DecorationMapper {

  @Mapping(
      target = "acknowledgedActs",
      expression = "java(java.util.List.of(filing.acknowledgedActs))")
  DecorationFilingResponse response(
      DecorationFiling filing, List<DecorationDeductionResponse> deductions);

  default OffsetDateTime inChina(Instant instant) {
    return ChinaTime.of(instant);
  }
}
