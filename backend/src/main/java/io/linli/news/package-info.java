/**
 * Tells those whom it concerns what has happened: by messages in the application, by mail, and to
 * third parties by webhooks. It reads the outbox; nobody calls it.
 */
package io.linli.news;
