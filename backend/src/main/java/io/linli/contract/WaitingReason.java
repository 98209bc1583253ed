package io.linli.contract;

import java.util.Locale;

/** Why a contract whose filing is confirmed isn't active yet. */
public enum WaitingReason {
  /** Its first day lies ahead. */
  PERIOD_NOT_BEGUN,
  /** Another company still manages the estate; the handover comes first. */
  ANOTHER_COMPANY_MANAGES,
  /** Another contract of the community is active in the same period. */
  PERIODS_OVERLAP;

  /** Key of its sentence in the message bundle. */
  public String messageKey() {
    return "contract.waiting." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
