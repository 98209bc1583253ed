package io.linli.bench.work;

/**
 * Somebody who works with the service.
 *
 * @param token what the service knows the caller by
 * @param binding what the database knows the caller by
 */
public record Session(String token, Binding binding) {}
