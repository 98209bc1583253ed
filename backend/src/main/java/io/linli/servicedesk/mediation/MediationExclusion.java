package io.linli.servicedesk.mediation;

/**
 * What is not mediated (domain.md S6; 000·5a leaves it to the rules on mediation), with the rule
 * that says so. What each says to people stands in the message bundles under {@code
 * mediation-exclusion.<code>}.
 */
enum MediationExclusion {
  /** A court or an arbitration body has taken it up. */
  BEFORE_COURT("《人民调解工作若干规定》第二十二条第（二）项"),
  /** A court, an arbitration body or an authority has decided it. */
  ALREADY_DECIDED("《人民调解工作若干规定》第二十二条第（二）项"),
  /** It is a matter of the police or of criminal law. */
  CRIMINAL_OR_PUBLIC_SECURITY("《人民调解工作若干规定》第二十二条第（一）项"),
  /** It is a dispute with an authority about what the authority did. */
  ADMINISTRATIVE("《人民调解工作若干规定》第二十二条第（一）项"),
  /** The law gives it to a special body alone, or forbids mediation. */
  RESERVED_BY_LAW("《人民调解工作若干规定》第二十二条第（一）项"),
  /** A party says plainly that it doesn't want mediation. */
  PARTY_REFUSES("《中华人民共和国人民调解法》第十七条"),
  /** It isn't about property management. */
  NOT_PROPERTY_MANAGEMENT("000·5a 物业管理矛盾投诉调解站职责（1）至（4）");

  private final String source;

  MediationExclusion(String source) {
    this.source = source;
  }

  String source() {
    return source;
  }
}
