package io.linli.tenancy;

import io.linli.platform.caller.Capacity;

/** The kinds of organisations that sign in (domain.md T1, T2). */
public enum TenantKind {
  /** A property company: runs the estates that it has contracts for. */
  COMPANY(0),
  /** A neighbourhood committee: supervises one neighbourhood. */
  NEIGHBOURHOOD(12),
  /** A street office: supervises a street, and may itself manage estates (T3). */
  STREET(9),
  /** A district bureau. */
  DISTRICT(6),
  /** A city bureau. */
  CITY(4);

  private final int areaDigits;

  TenantKind(int areaDigits) {
    this.areaDigits = areaDigits;
  }

  /** Digits of the area code that is its jurisdiction; 0 for those who have none. */
  public int areaDigits() {
    return areaDigits;
  }

  public boolean isSupervisor() {
    return areaDigits > 0;
  }

  /** The capacity in which its members act unless an operation says otherwise. */
  public Capacity capacity() {
    return isSupervisor() ? Capacity.SUPERVISOR : Capacity.OPERATOR;
  }
}
