package io.linli.news.webhook;

/** How far a delivery has come. */
enum DeliveryState {
  PENDING,
  DELIVERED,
  FAILED
}
