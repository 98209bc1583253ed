/**
 * Measures the packaged service against what its database alone can do, on one machine and in one
 * run: {@code backend/docs/performance.md}. Not part of the tests.
 */
package io.linli.bench;
