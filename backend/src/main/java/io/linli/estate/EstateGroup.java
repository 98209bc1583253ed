package io.linli.estate;

/** By what figures about estates are told apart. */
public enum EstateGroup {
  COMMUNITY("cast(%s.community_id as text)"),
  /** Neighbourhood, 12 digits. */
  NEIGHBOURHOOD("%s.area_code"),
  /** Street, 9 digits. */
  STREET("left(%s.area_code, 9)"),
  /** Who manages the estate now. */
  MANAGING_TENANT("cast(%s.tenant_id as text)");

  private final String sql;

  EstateGroup(String sql) {
    this.sql = sql;
  }

  /**
   * The key of a row's group, in SQL.
   *
   * @param alias of a table whose rows are an estate's; never from a request
   */
  public String key(String alias) {
    return "(" + sql.formatted(alias) + ") collate \"C\"";
  }
}
