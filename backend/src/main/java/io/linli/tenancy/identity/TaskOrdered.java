package io.linli.tenancy.identity;

/** A task was left in the transaction that is about to commit. */
record TaskOrdered() {}
