package io.linli.supervision.coverage;

/**
 * Active contracts of a row.
 *
 * @param key of the row: an area code or the id of a community
 * @param expiring those that end within the look-ahead
 */
record ContractCount(String key, long active, long expiring) {}
