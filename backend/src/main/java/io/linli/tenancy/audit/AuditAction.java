package io.linli.tenancy.audit;

/** What was done to a record. */
enum AuditAction {
  INSERT,
  UPDATE,
  DELETE
}
