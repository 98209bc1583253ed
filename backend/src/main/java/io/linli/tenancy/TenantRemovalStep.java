package io.linli.tenancy;

import java.util.UUID;

/**
 * What a context does with a company's records when its waiting period is over: ends what still
 * runs, hands back what belongs to others, removes what was its own. A bean of this type is found
 * by itself.
 */
public interface TenantRemovalStep {

  /** Steps are taken in the order of this number: what rests on something goes before it. */
  int order();

  /**
   * Deals with some of what is left, in transactions of its own. Called until nothing is left, and
   * again after whatever interrupted it.
   *
   * @return false when nothing was left
   */
  boolean takeSome(UUID tenantId);
}
