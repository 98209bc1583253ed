package io.linli.news.channel;

import io.linli.news.Channel;
import io.linli.news.Courier;
import io.linli.news.CourierException;
import io.linli.news.Letter;
import io.linli.platform.settings.LinliSettings;
import io.linli.platform.settings.NewsSettings;
import io.linli.platform.settings.StartTls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Mail, over SMTP. The id of the event is the message's, so that a mailbox can drop doubles. */
@ApplicationScoped
class MailCourier implements Courier {
  /** Together less than the lease of a delivery, even where a server answers nothing at all. */
  private static final Duration UNTIL_CONNECTED = Duration.ofSeconds(10);

  private static final Duration UNTIL_ANSWERED = Duration.ofSeconds(20);
  private static final int FIRST_PERMANENT = 500;

  private final NewsSettings.Mail settings;
  private final Clock clock;

  MailCourier(LinliSettings settings, Clock clock) {
    this.settings = settings.news().mail();
    this.clock = clock;
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
    Session session = Session.getInstance(properties());
    try {
      Message mail = mail(session, letter);
      Transport.send(mail, settings.username().orElse(null), settings.password().orElse(null));
    } catch (MessagingException e) {
      throw refused(e);
    }
  }

  private Message mail(Session session, Letter letter) throws MessagingException {
    String charset = StandardCharsets.UTF_8.name();
    MimeMessage mail = new IdentifiedMail(session, "<" + letter.id() + "@" + domain() + ">");
    mail.setFrom(new InternetAddress(settings.from()));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
    mail.setSubject(letter.title(), charset);
    mail.setText(letter.text(), charset);
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setSentDate(Date.from(clock.instant()));
    return mail;
  }

  private Properties properties() {
    String protocol = settings.tls() ? "smtps" : "smtp";
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    properties.setProperty("mail.transport.protocol.rfc822", protocol);
    String of = "mail." + protocol + ".";
    properties.setProperty(of + "host", settings.host().orElseThrow());
    properties.setProperty(of + "port", Integer.toString(settings.port()));
    properties.setProperty(of + "auth", Boolean.toString(settings.username().isPresent()));
    properties.setProperty(
        of + "starttls.enable", Boolean.toString(settings.startTls() != StartTls.DISABLED));
    properties.setProperty(
        of + "starttls.required",
        Boolean.toString(!settings.tls() && settings.startTls() == StartTls.REQUIRED));
    properties.setProperty(of + "ssl.checkserveridentity", "true");
    properties.setProperty(of + "connectiontimeout", millis(UNTIL_CONNECTED));
    properties.setProperty(of + "timeout", millis(UNTIL_ANSWERED));
    properties.setProperty(of + "writetimeout", millis(UNTIL_ANSWERED));
    return properties;
  }

  private static String millis(Duration duration) {
    return Long.toString(duration.toMillis());
  }

  private String domain() {
    String from = settings.from();
    return from.substring(from.indexOf('@') + 1).replace(">", "");
  }

  /** What the server says may name the address, so its number alone is kept. */
  private static CourierException refused(MessagingException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      int code = replyCode(cause);
      if (code > 0) {
        return new CourierException("smtp", code, code >= FIRST_PERMANENT, null);
      }
      if (cause instanceof AddressException) {
        return new CourierException("address", null, true, null);
      }
    }
    return new CourierException("unreachable", null, false, null);
  }

  private static int replyCode(Throwable e) {
    if (e instanceof SMTPAddressFailedException address) {
      return address.getReturnCode();
    }
    if (e instanceof SMTPSenderFailedException sender) {
      return sender.getReturnCode();
    }
    return e instanceof SMTPSendFailedException sending ? sending.getReturnCode() : 0;
  }

  /** A mail that keeps its id, whenever it is sent. */
  private static final class IdentifiedMail extends MimeMessage {
    private final String id;

    IdentifiedMail(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
