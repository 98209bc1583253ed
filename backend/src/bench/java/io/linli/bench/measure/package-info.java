/** Measures: throughput, response times and CPU, of the service and of the bare database. */
package io.linli.bench.measure;
