package io.linli.news;

/** How a person can be told besides the messages in the application. */
public enum Channel {
  EMAIL,
  SMS,
  WECHAT
}
