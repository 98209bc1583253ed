package io.linli.servicedesk;

/** What somebody turns to the service desk with. */
public enum CaseKind {
  /** Something is broken (报修). */
  REPAIR,
  /** Somebody is dissatisfied (投诉). */
  COMPLAINT,
  /** Somebody wants to know something (咨询). */
  ENQUIRY,
  /** Somebody has an idea (建议). */
  SUGGESTION,
  /** A neighbour disturbs (邻里扰民). */
  NUISANCE,
  /** Two sides disagree (纠纷). */
  DISPUTE;

  /** Whether somebody has to go there; otherwise an answer does. */
  public boolean needsVisit() {
    return this == REPAIR || this == NUISANCE;
  }
}
