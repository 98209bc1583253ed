package io.linli.contract.lint;

/** A place in a document that breaks a rule. */
public record Finding(String rule, String pointer, String message) {

  @Override
  public String toString() {
    return "%s at %s: %s".formatted(rule, pointer, message);
  }
}
