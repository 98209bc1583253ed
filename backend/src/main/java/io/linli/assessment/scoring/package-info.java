/**
 * From answers to a rating: checks, exact totals, bands, vetoes, ranking. Pure functions of a
 * standard and what was found, so that every published figure can be computed again (domain.md A2,
 * A5, A9).
 */
package io.linli.assessment.scoring;
