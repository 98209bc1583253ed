package io.linli.news.delivery;

import io.linli.news.Channel;

/** How a delivery travels. */
public enum Route {
  EMAIL,
  SMS,
  WECHAT,
  WEBHOOK;

  public static Route of(Channel channel) {
    return switch (channel) {
      case EMAIL -> EMAIL;
      case SMS -> SMS;
      case WECHAT -> WECHAT;
    };
  }
}
