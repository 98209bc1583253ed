package io.linli.facility;

/** What has happened, or might (domain.md P4). */
public enum EmergencyKind {
  /** No electricity (停电). */
  POWER,
  /** No water, or too much (停水、跑水). */
  WATER,
  /** Somebody is caught in a lift (电梯困人). */
  ELEVATOR,
  /** It burns (火灾). */
  FIRE,
  /** Storm, downpour, snow (恶劣天气). */
  WEATHER,
  OTHER
}
