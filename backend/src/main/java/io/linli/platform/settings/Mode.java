package io.linli.platform.settings;

/** What a process of the service is started for. */
public enum Mode {
  /** One process does it all: brings the schema up to date, then serves. */
  STANDALONE,
  /** Serves on a schema that is up to date, and can't change it. */
  SERVE,
  /** Brings the schema up to date and ends. */
  MIGRATE
}
