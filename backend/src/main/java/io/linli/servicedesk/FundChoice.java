package io.linli.servicedesk;

/** How far the route of the maintenance fund has come for a case (domain.md S5). */
public enum FundChoice {
  /** The costs are above the preset; nobody has chosen yet. */
  OFFERED,
  /** The fund is to pay. */
  FUND,
  /** It is done under the service contract all the same. */
  CONTRACT
}
