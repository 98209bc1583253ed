package io.linli.patrol.figures;

/** By what figures are told apart. */
enum PatrolFigureGroup {
  /** Month in which rounds were due, in China. */
  MONTH("to_char(r.due_from at time zone 'Asia/Shanghai', 'YYYY-MM')"),
  PLAN("cast(r.plan_id as text)"),
  COMMUNITY("cast(r.community_id as text)"),
  /** Neighbourhood, 12 digits. */
  NEIGHBOURHOOD("r.area_code"),
  /** Street, 9 digits. */
  STREET("left(r.area_code, 9)"),
  /** Who manages the estate now. */
  MANAGING_TENANT("cast(r.tenant_id as text)");

  private final String sql;

  PatrolFigureGroup(String sql) {
    this.sql = sql;
  }

  /** The key of a round {@code r}. */
  String sql() {
    return "(" + sql + ") collate \"C\"";
  }
}
