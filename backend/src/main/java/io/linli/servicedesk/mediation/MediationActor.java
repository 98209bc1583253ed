package io.linli.servicedesk.mediation;

/** Who makes a move of a mediation. */
enum MediationActor {
  /** Staff of the tenant that asked for it: company, committee, street or district. */
  REQUESTER,
  /** Staff of the supervisor whose level it is at. */
  MEDIATOR,
  /** The service itself, with the last signature. */
  SERVICE
}
