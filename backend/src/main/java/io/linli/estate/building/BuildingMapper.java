package io.linli.estate.building;

import io.linli.platform.mapping.StrictMapping;
import org.mapstruct.Mapper;

@Mapper(config = StrictMapping.class)
interface BuildingMapper {
  BuildingResponse response(Building building);
}
