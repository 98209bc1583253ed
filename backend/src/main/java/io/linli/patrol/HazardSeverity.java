package io.linli.patrol;

/** How bad a hazard is. */
public enum HazardSeverity {
  /** 一般隐患. */
  ORDINARY,
  /** 重大隐患: it has to be fixed sooner. */
  MAJOR
}
