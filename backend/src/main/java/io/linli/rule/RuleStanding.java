package io.linli.rule;

/** Why a value applies, or doesn't. */
public enum RuleStanding {
  /** It applies. */
  APPLIES,
  /** Its first day is still to come. */
  NOT_YET_VALID,
  /** Its last day is past. */
  NO_LONGER_VALID,
  /** The rules of a smaller area say otherwise. */
  WIDER_AREA,
  /** A later version for the same area, or a later choice of the tenant, says otherwise. */
  SUPERSEDED,
  /** The tenant's own value applies instead. */
  OVERRIDDEN,
  /** The value of the larger area is fixed, or lets nobody be less strict than it. */
  NOT_OVERRIDABLE
}
