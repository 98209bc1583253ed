package io.linli.estate;

/** What a household's flat or room is used for. */
public enum HouseholdUse {
  /** 住宅. */
  RESIDENTIAL,
  /** 商业. */
  COMMERCIAL,
  /** 办公. */
  OFFICE,
  /** 车库. */
  GARAGE,
  /** 其他. */
  OTHER
}
