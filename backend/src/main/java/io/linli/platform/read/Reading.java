package io.linli.platform.read;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that does nothing but read through {@link Reads}. It opens no transaction: whether
 * the caller's tenant lets it in, for whom the database works, and the rows that it returns are one
 * round trip. Every other operation is transactional.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reading {}
