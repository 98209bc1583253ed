package io.linli.servicedesk.figures;

/** By what figures are told apart. */
enum FigureGroup {
  /** Month of the opening, in China. */
  MONTH("to_char(s.opened_at at time zone 'Asia/Shanghai', 'YYYY-MM')"),
  KIND("s.kind"),
  COMMUNITY("cast(s.community_id as text)"),
  /** Neighbourhood, 12 digits. */
  NEIGHBOURHOOD("s.area_code"),
  /** Street, 9 digits. */
  STREET("left(s.area_code, 9)"),
  /** Who manages the estate now. */
  MANAGING_TENANT("cast(s.tenant_id as text)");

  private final String sql;

  FigureGroup(String sql) {
    this.sql = sql;
  }

  /** The key of a case {@code s}. */
  String sql() {
    return "(" + sql + ") collate \"C\"";
  }
}
