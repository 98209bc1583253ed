package io.linli.news.channel;

import io.linli.news.Channel;
import io.linli.news.Courier;
import io.linli.news.CourierException;
import io.linli.news.Letter;
import io.linli.platform.settings.LinliSettings;
import io.linli.platform.settings.NewsSettings;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;

/** Mail, over SMTP. The id of the event is the message's, so that a mailbox can drop doubles. */
@ApplicationScoped
class MailCourier implements Courier {
  private final Mailer mailer;
  private final NewsSettings.Mail settings;

  MailCourier(Mailer mailer, LinliSettings settings) {
    this.mailer = mailer;
    this.settings = settings.news().mail();
  }

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public boolean isReady() {
    return settings.host().isPresent();
  }

  @Override
  public void take(Letter letter) throws CourierException {
    Mail mail =
        Mail.withText(letter.address(), letter.title(), letter.text())
            .addHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">")
            .addHeader("Auto-Submitted", "auto-generated");
    try {
      mailer.send(mail);
    } catch (RuntimeException e) {
      throw refused(e);
    }
  }

  private String domain() {
    String from = settings.from();
    return from.substring(from.indexOf('@') + 1).replace(">", "");
  }

  /** What the server says may name the address, so its number alone is kept. */
  private static CourierException refused(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SMTPException smtp) {
        return new CourierException("smtp", smtp.getReplyCode(), smtp.isPermanent(), null);
      }
    }
    return new CourierException("unreachable", null, false, null);
  }
}
