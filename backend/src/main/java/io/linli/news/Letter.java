package io.linli.news;

import java.util.UUID;

/**
 * What a person is told, in the person's language.
 *
 * @param id the same each time that it is sent, to drop doubles by
 * @param address where it goes
 * @param title in one line
 * @param text in a few lines
 */
public record Letter(UUID id, String address, String title, String text) {

  /** Neither address nor text, for whatever writes logs. */
  @Override
  public String toString() {
    return "Letter " + id;
  }
}
