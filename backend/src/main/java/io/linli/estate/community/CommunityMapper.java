package io.linli.estate.community;

import io.linli.platform.mapping.StrictMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class)
interface CommunityMapper {
  @Mapping(target = "ownershipKinds", expression = "java(community.ownership())")
  CommunityResponse response(Community community);
}
