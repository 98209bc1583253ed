/**
 * Starts what demonstration and bench run on: a PostgreSQL server, an issuer of tokens and the
 * packaged service as a process of its own. None of it is part of the service.
 */
package io.linli.launch;
