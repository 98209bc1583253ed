package io.linli.platform.settings;

/** Whether a connection to a mail server changes to TLS. */
public enum StartTls {
  REQUIRED,
  OPTIONAL,
  DISABLED
}
