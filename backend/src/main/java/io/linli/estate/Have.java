package io.linli.estate;

/** What an estate can have of the services that the coverage goals ask for (domain.md E5). */
public enum Have {
  /** 公共保洁. */
  CLEANING,
  /** 垃圾清运. */
  RUBBISH_REMOVAL,
  /** 秩序维护. */
  ORDER_KEEPING,
  /** 日常维修. */
  DAILY_REPAIR,
  /** 停车管理. */
  PARKING,
  /** 设施维保. */
  FACILITY_UPKEEP,
  /** 房屋维修. */
  HOUSE_REPAIR,
  /** 管理组织. */
  ORGANISATION,
  /** 维修养护. */
  REPAIR_UPKEEP,
  /** 绿化养护. */
  GREENING,
  /** 安全防范. */
  SECURITY,
  /** 物管用房. */
  OFFICE_ROOM,
  /** 道路保养. */
  ROAD_UPKEEP
}
