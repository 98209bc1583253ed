/**
 * Completes the contract that the annotated code emits, so that resources need not repeat what can
 * be deduced.
 */
package io.linli.platform.openapi;
