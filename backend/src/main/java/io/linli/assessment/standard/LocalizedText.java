package io.linli.assessment.standard;

/**
 * A text of a standard that people read.
 *
 * @param zh Chinese, always there
 * @param en English, or null when the author gave none
 */
public record LocalizedText(String zh, String en) {}
