package io.linli.platform.settings;

/** What is logged: this and what is worse. */
public enum LogLevel {
  ERROR,
  WARN,
  INFO,
  DEBUG
}
