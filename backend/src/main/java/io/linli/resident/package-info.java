/**
 * Residents: who may see and act on a household, how they come to it and how it ends (domain.md
 * T5). What binds a transaction to its resident stands in {@code tenancy.binding} and reads the
 * tables of this context, as the directory.
 */
package io.linli.resident;
