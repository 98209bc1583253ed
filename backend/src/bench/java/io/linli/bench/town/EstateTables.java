package io.linli.bench.town;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The estates with their haves, periods of management and contracts. */
final class EstateTables {

  private static final String PLACE = "community_id, tenant_id, area_code";

  private static final List<String> HAVES =
      List.of(
          "CLEANING",
          "RUBBISH_REMOVAL",
          "ORDER_KEEPING",
          "DAILY_REPAIR",
          "PARKING",
          "FACILITY_UPKEEP",
          "HOUSE_REPAIR",
          "ORGANISATION");

  private static final List<String> CLASSES = List.of("I", "II", "II", "III");

  private static final String SEEN = "2026-06-30";

  private static final String CONFIRMED = "2026-01-05T09:00:00+08:00";

  private final Town town;

  EstateTables(Town town) {
    this.town = town;
  }

  List<Table> all() {
    return List.of(
        new Table(
            "community",
            "id, tenant_id, area_code, code, name, address, built_from, built_to,"
                + " residential_floor_area, commercial_floor_area, declared_buildings,"
                + " declared_households, enclosed, infrastructure_fair, property_room_area,"
                + " condition_class, management_mode, registered_by, ownership_kinds",
            this::communities),
        new Table(
            "management_period", "id, " + PLACE + ", mode, managed_by, valid_from", this::periods),
        new Table(
            "community_have", "id, " + PLACE + ", have, present, evidence, seen_on", this::haves),
        new Table(
            "service_contract",
            "id, "
                + PLACE
                + ", number, kind, first_party_kind, first_party_name, second_party_name,"
                + " starts_on, ends_on, charging_mode, status, filed, filed_at, confirmed_at,"
                + " confirmed_subject, confirmed_tenant, confirmed_area, activated_at",
            this::contracts),
        new Table(
            "service_contract_tariff",
            "id, contract_id, " + PLACE + ", filed, use, tariff",
            this::tariffs));
  }

  private void communities(RowSink sink) throws IOException {
    for (Estate estate : town.estates()) {
      int n = estate.number();
      sink.row(
          estate.id(),
          estate.tenant(),
          estate.areaCode(),
          String.format(Locale.ROOT, "B-%06d", n),
          estate.name(),
          "测试路" + (n + 1) + "号",
          estate.built(),
          estate.built() + n % 3,
          estate.households() * 86L,
          estate.households() * 4L,
          estate.buildings(),
          estate.households(),
          n % 3 != 0,
          n % 2 == 0,
          n % 4 == 0 ? 0 : 60,
          CLASSES.get(n % CLASSES.size()),
          estate.managementMode(),
          town.streetOf(estate.areaCode()),
          "{COMMODITY}");
    }
  }

  private void periods(RowSink sink) throws IOException {
    for (Estate estate : town.estates()) {
      sink.row(
          BenchIds.PERIOD.of(estate.number()),
          estate.id(),
          estate.tenant(),
          estate.areaCode(),
          estate.managementMode(),
          estate.tenant(),
          "2024-01-01");
    }
  }

  private void haves(RowSink sink) throws IOException {
    for (Estate estate : town.estates()) {
      for (int i = 0; i < HAVES.size(); i++) {
        boolean present = (estate.number() + i) % 5 != 0;
        sink.row(
            BenchIds.HAVE.of(estate.number() * HAVES.size() + i),
            estate.id(),
            estate.tenant(),
            estate.areaCode(),
            HAVES.get(i),
            present,
            present ? "现场查看" : null,
            present ? SEEN : null);
      }
    }
  }

  private void contracts(RowSink sink) throws IOException {
    for (Estate estate : town.estates()) {
      if (estate.company() >= 0) {
        UUID street = town.streetOf(estate.areaCode());
        sink.row(
            BenchIds.CONTRACT.of(estate.number()),
            estate.id(),
            estate.tenant(),
            estate.areaCode(),
            "HT-" + estate.number(),
            "REGULAR",
            "OWNERS",
            estate.name() + "业主大会",
            TenantTables.companyName(estate.company()),
            "2026-01-01",
            2026 + estate.number() % 5 + "-12-31",
            "LUMP_SUM",
            "ACTIVE",
            true,
            CONFIRMED,
            CONFIRMED,
            Town.SUBJECT,
            street,
            estate.areaCode().substring(0, 9),
            CONFIRMED);
      }
    }
  }

  private void tariffs(RowSink sink) throws IOException {
    for (Estate estate : town.estates()) {
      if (estate.company() >= 0) {
        sink.row(
            BenchIds.TARIFF.of(estate.number()),
            BenchIds.CONTRACT.of(estate.number()),
            estate.id(),
            estate.tenant(),
            estate.areaCode(),
            true,
            "RESIDENTIAL",
            String.format(Locale.ROOT, "%.2f", estate.tariff()));
      }
    }
  }
}
