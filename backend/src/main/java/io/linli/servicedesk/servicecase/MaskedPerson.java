package io.linli.servicedesk.servicecase;

/** The person of a case, as everybody who sees the case may see it. */
record MaskedPerson(String name, String telephone) {
  /** Of a case without one. */
  static final MaskedPerson NOBODY = new MaskedPerson(null, null);
}
