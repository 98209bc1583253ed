package io.linli.estate.building;

import io.linli.estate.community.CommunityKey;
import java.util.UUID;

/** What every row of a building carries of it. */
public record BuildingKey(UUID buildingId, CommunityKey community) {}
