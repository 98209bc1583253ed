/**
 * Service contracts between owners, developers or streets and property companies (domain.md C1).
 */
package io.linli.contract;
