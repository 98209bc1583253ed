package io.linli.news;

import io.linli.platform.problem.ProblemType;

/** Problems of news. */
public enum NewsProblem implements ProblemType {
  CHANNEL_EXISTS(409, "message-channel-exists"),
  CHANNEL_CONFIRMED(409, "message-channel-confirmed"),
  TOO_MANY_CODES(409, "message-channel-codes"),
  TOO_MANY_GUESSES(409, "message-channel-guesses"),
  WEBHOOKS_ENOUGH(409, "webhooks-enough"),
  WEBHOOK_DISABLED(409, "webhook-disabled"),
  WEBHOOK_ACTIVE(409, "webhook-active"),
  DELIVERY_PENDING(409, "webhook-delivery-pending");

  private final int status;
  private final String code;

  NewsProblem(int status, String code) {
    this.status = status;
    this.code = code;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String code() {
    return code;
  }
}
