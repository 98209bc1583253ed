package io.linli.news.delivery;

/**
 * What is on its way.
 *
 * @param events that nobody has been told of yet
 * @param oldestEventSeconds how long the oldest of them has waited
 * @param deliveries that are due
 * @param oldestDeliverySeconds how long the oldest of them has been due
 */
record DeliveryBacklog(
    long events, long oldestEventSeconds, long deliveries, long oldestDeliverySeconds) {
  static final DeliveryBacklog NONE = new DeliveryBacklog(0, 0, 0, 0);
}
