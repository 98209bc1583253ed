package io.linli.servicedesk;

/** What has failed, where a limit of its own applies (修水不过天, 修电不过夜). */
public enum CaseUtility {
  WATER,
  ELECTRICITY
}
