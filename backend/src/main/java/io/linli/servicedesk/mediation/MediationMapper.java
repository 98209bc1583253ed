package io.linli.servicedesk.mediation;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.mapping.StrictMapping;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class)
interface MediationMapper {

  @Mapping(target = "serviceCaseId", source = "mediation.caseId")
  @Mapping(target = "exclusion", source = "excluded")
  @Mapping(target = "agreement", expression = "java(mediation.presentText())")
  @Mapping(target = "valid", expression = "java(mediation.state == MediationState.SETTLED)")
  MediationResponse response(
      Mediation mediation,
      List<MediationPartyResponse> parties,
      List<MediationTermResponse> terms,
      MediationExclusionResponse excluded);

  default OffsetDateTime inChina(Instant instant) {
    return ChinaTime.of(instant);
  }
}
