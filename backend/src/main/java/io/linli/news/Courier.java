package io.linli.news;

/**
 * Takes letters to people over one channel. An installation that has a contract with a sender of
 * short messages, or an official account, adds a bean of this type; the service ships mail and, for
 * the others, files.
 */
public interface Courier {

  Channel channel();

  /** Whether it is set up; nobody is offered a channel that isn't. */
  boolean isReady();

  /**
   * Takes a letter to where it goes. May be called again for a letter that has already arrived,
   * when nobody has heard that it did.
   *
   * @throws CourierException when it has not arrived
   */
  void take(Letter letter) throws CourierException;
}
