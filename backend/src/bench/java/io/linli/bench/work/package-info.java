/**
 * What is measured: for each work the requests to the service, and the same asked of the database.
 */
package io.linli.bench.work;
