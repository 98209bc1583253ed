package io.linli.assessment.standard;

/**
 * A fact that forfeits the rating whatever the points say (一票否决, domain.md A5).
 *
 * @param code unique among the vetoes of a standard
 * @param text what must have happened
 */
public record Veto(String code, LocalizedText text) {}
