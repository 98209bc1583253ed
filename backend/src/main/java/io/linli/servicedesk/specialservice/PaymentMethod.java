package io.linli.servicedesk.specialservice;

/** How an order was paid. */
enum PaymentMethod {
  CASH,
  TRANSFER,
  CARD,
  WECHAT_PAY,
  ALIPAY
}
