package io.linli.news.webhook;

/** A webhook is not to be called where it says. */
class TargetRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code of the violation, the same for who registers and in the list of deliveries
   */
  TargetRefusedException(String code) {
    super(code);
    this.code = code;
  }

  String code() {
    return code;
  }
}
