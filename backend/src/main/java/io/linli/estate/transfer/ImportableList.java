package io.linli.estate.transfer;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.Capacity;
import io.linli.platform.sheet.SheetSchema;

/** The lists of the register that are imported from sheets. */
enum ImportableList {
  /** 小区: supervisors register them, whoever manages them keeps them. */
  COMMUNITIES,
  /** 楼栋. */
  BUILDINGS,
  /** 户, with owners and occupants. */
  HOUSEHOLDS;

  SheetSchema schema() {
    return switch (this) {
      case COMMUNITIES -> CommunitySheet.SCHEMA;
      case BUILDINGS -> BuildingSheet.SCHEMA;
      case HOUSEHOLDS -> HouseholdSheet.SCHEMA;
    };
  }

  /** The caller in the capacity that the list is kept in: what is in an estate, by its manager. */
  Caller importer(Caller caller) {
    return switch (this) {
      case COMMUNITIES -> caller;
      case BUILDINGS, HOUSEHOLDS -> caller.actingAs(Capacity.OPERATOR);
    };
  }

  /** The kind of the job that imports it, such as {@code import-households}. */
  String importKind() {
    return RegisterList.kind("import", this);
  }
}
