package io.linli.bench.town;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Neighbourhoods, tenants, and one member of each tenant. */
final class TenantTables {

  private static final String ROLES = "{tenant-administrator,manager,clerk,assessor,read-only}";

  private final Town town;

  TenantTables(Town town) {
    this.town = town;
  }

  List<Table> all() {
    return List.of(
        new Table("region", "id, code, name, level, parent_code", this::regions),
        new Table("tenant", "id, kind, name, credit_code, area_code", this::tenants),
        new Table("member", "id, tenant_id, subject, display_name, roles", this::members));
  }

  private void regions(RowSink sink) throws IOException {
    int number = 0;
    for (String code : town.neighbourhoods()) {
      sink.row(
          BenchIds.REGION.of(number++),
          code,
          "第" + code.substring(9) + "社区居委会",
          "NEIGHBOURHOOD",
          code.substring(0, 9));
    }
  }

  private void tenants(RowSink sink) throws IOException {
    for (Supervisor supervisor : town.supervisors()) {
      sink.row(
          supervisor.tenant(), supervisor.kind(), supervisor.name(), null, supervisor.areaCode());
    }
    for (int n = 0; n < town.size().companies; n++) {
      String credit = String.format(Locale.ROOT, "91410100MA%08d", n);
      sink.row(town.company(n), "COMPANY", companyName(n), credit, null);
    }
  }

  static String companyName(int number) {
    return "第" + (number + 1) + "物业服务有限公司";
  }

  private void members(RowSink sink) throws IOException {
    int number = 0;
    for (Supervisor supervisor : town.supervisors()) {
      member(sink, number++, supervisor.tenant());
    }
    for (int n = 0; n < town.size().companies; n++) {
      member(sink, number++, town.company(n));
    }
  }

  private static void member(RowSink sink, int number, UUID tenant) throws IOException {
    sink.row(BenchIds.MEMBER.of(number), tenant, Town.SUBJECT, "测量员", ROLES);
  }
}
