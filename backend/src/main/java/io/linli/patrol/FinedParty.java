package io.linli.patrol;

/** Who is fined for a hazard. */
public enum FinedParty {
  /** A unit 单位. */
  UNIT,
  /** A person 个人. */
  PERSON
}
