package io.linli.platform.caller;

/**
 * The kind of caller that a transaction runs for. Each has a database role of its own with its own
 * policies, so that the database, not the query, decides what is visible.
 */
public enum Capacity {
  /** Staff of the tenant that manages an estate: sees the rows of its own tenant. */
  OPERATOR("linli_operator"),
  /** Staff of a street office, neighbourhood or bureau: sees the rows of its jurisdiction. */
  SUPERVISOR("linli_supervisor"),
  /** The operator of the service itself: sees tenants and members, never estates. */
  PLATFORM("linli_platform"),
  /**
   * Finds out, before anything else, which tenant a token speaks for; and serves those who have
   * signed in and belong to none yet.
   */
  DIRECTORY("linli_directory"),
  /** Removes what is left of a company whose waiting period is over, and nothing else. */
  REMOVER("linli_remover"),
  /** A person, for no tenant: sees the households that it is a resident of, and its own claims. */
  RESIDENT("linli_resident"),
  /** A person whom the managing tenant has made head of buildings: sees who lives in those. */
  BUILDING_HEAD("linli_building_head"),
  /** Takes up queued jobs; the work itself then runs in the capacity of whoever ordered it. */
  WORKER("linli_worker");

  private final String databaseRole;

  Capacity(String databaseRole) {
    this.databaseRole = databaseRole;
  }

  public String databaseRole() {
    return databaseRole;
  }
}
