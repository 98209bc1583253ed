/**
 * The data that is measured on: made from a seed, the same every time, with the spread of sizes,
 * ages and tariffs that real estates have.
 */
package io.linli.bench.town;
