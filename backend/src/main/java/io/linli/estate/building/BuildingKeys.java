package io.linli.estate.building;

import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds the buildings and units that households belong to. */
@ApplicationScoped
public class BuildingKeys {
  private final BuildingRepository buildings;
  private final UnitRepository units;

  BuildingKeys(BuildingRepository buildings, UnitRepository units) {
    this.buildings = buildings;
    this.units = units;
  }

  /**
   * The key of a building.
   *
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  public BuildingKey get(UUID buildingId) {
    return new BuildingKey(buildingId, buildings.get(buildingId).community());
  }

  /** Whether a unit is one of the building's. */
  public boolean hasUnit(UUID buildingId, UUID unitId) {
    return units.count("id = ?1 and buildingId = ?2", unitId, buildingId) > 0;
  }

  /** Whether a building is one of the community's. */
  public boolean isIn(UUID communityId, UUID buildingId) {
    return buildings.count("id = ?1 and communityId = ?2", buildingId, communityId) > 0;
  }
}
