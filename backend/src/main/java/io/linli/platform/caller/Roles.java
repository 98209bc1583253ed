package io.linli.platform.caller;

import java.util.Set;

/** The roles that a member of a tenant can have, as tokens and the contract name them. */
public final class Roles {
  /** Invites members, gives and takes roles, reads the audit trail. */
  public static final String TENANT_ADMINISTRATOR = "tenant-administrator";

  /** Decides: files contracts, opens and publishes rounds, signs. */
  public static final String MANAGER = "manager";

  /** Keeps records: estates, households, imports. */
  public static final String CLERK = "clerk";

  /** Scores assessment sheets. */
  public static final String ASSESSOR = "assessor";

  /** Looks, and changes nothing. */
  public static final String READ_ONLY = "read-only";

  /** Runs the hosted service: onboards, suspends and closes tenants; belongs to none. */
  public static final String PLATFORM_OPERATOR = "platform-operator";

  /** Whoever has signed in; no issuer gives it, no tenant grants it. Residents need no other. */
  public static final String PERSON = "person";

  /** What a tenant can grant to its members. */
  public static final Set<String> OF_TENANTS =
      Set.of(TENANT_ADMINISTRATOR, MANAGER, CLERK, ASSESSOR, READ_ONLY);

  private Roles() {}
}
