package io.linli.estate.transfer;

import java.util.Locale;

/** The lists of the register, each of which can be exported. */
enum RegisterList {
  /** 小区. */
  COMMUNITIES,
  /** 楼栋. */
  BUILDINGS,
  /** 单元. */
  UNITS,
  /** 户, each with its persons. */
  HOUSEHOLDS,
  /** 业主、使用人. */
  OCCUPANTS,
  /** What communities have, with evidence. */
  HAVES,
  /** How communities were managed, and by whom. */
  MANAGEMENT_PERIODS,
  /** 物业管理区域, part by part. */
  MANAGEMENT_AREAS,
  /** 摸底调查, whole by whole and part by part. */
  SURVEYS,
  /** Declared figures of communities against registered ones. */
  COMMUNITY_SURVEYS;

  RegisterExport rows() {
    return switch (this) {
      case COMMUNITIES -> CommunityExport.LIST;
      case BUILDINGS -> BuildingExport.LIST;
      case UNITS -> BuildingExport.UNITS;
      case HOUSEHOLDS -> HouseholdExport.LIST;
      case OCCUPANTS -> OccupantExport.LIST;
      case HAVES -> HaveExport.LIST;
      case MANAGEMENT_PERIODS -> ManagementExport.PERIODS;
      case MANAGEMENT_AREAS -> ManagementExport.AREAS;
      case SURVEYS -> SurveyExport.SURVEYS;
      case COMMUNITY_SURVEYS -> SurveyExport.COMMUNITIES;
    };
  }

  /** The kind of the job that exports it, such as {@code export-management-areas}. */
  String exportKind() {
    return kind("export", this);
  }

  /** The kind of a job that does something with a list. */
  static String kind(String what, Enum<?> list) {
    return what + "-" + list.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
