/** Importing and exporting whole lists, against COPY and a plain cursor. */
package io.linli.bench.transfer;
