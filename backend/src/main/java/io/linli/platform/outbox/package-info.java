/** What happens, noted in the transaction in which it happens. */
package io.linli.platform.outbox;
