/** From the start of a process to its first answer. */
package io.linli.bench.start;
