package io.linli.facility;

/** What a facility is (domain.md E7). */
public enum FacilityKind {
  /** Lift (电梯). */
  ELEVATOR,
  /** Pump of the water supply (水泵). */
  PUMP,
  /** Power distribution room (配电室). */
  DISTRIBUTION_ROOM,
  /** Hydrants, extinguishers, alarms (消防设施). */
  FIRE_EQUIPMENT,
  /** Street lights of the estate (路灯). */
  STREET_LIGHT,
  /** Lights of the staircases (楼道灯). */
  STAIR_LIGHT,
  /** Manholes and their covers (窨井). */
  MANHOLE,
  /** Septic tank (化粪池). */
  SEPTIC_TANK,
  /** Gates and entrance doors (门禁). */
  ACCESS_CONTROL,
  /** Camera (监控). */
  CAMERA,
  /** Charging pile (充电桩). */
  CHARGING_PILE,
  /** Roof, outer wall, staircase: what the houses themselves have in common (房屋共用部位). */
  HOUSE_COMMON_PART,
  OTHER
}
