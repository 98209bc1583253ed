package io.linli.news.channel;

import io.linli.news.Channel;
import java.util.regex.Pattern;

/** Addresses of people by channel: which are ones, and how they are shown to their owner. */
final class Addresses {
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9]{7,15}");
  private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9_-]{6,64}");
  private static final int SHOWN = 3;

  private Addresses() {}

  static boolean isOne(Channel channel, String address) {
    Pattern pattern =
        switch (channel) {
          case EMAIL -> EMAIL;
          case SMS -> TELEPHONE;
          case WECHAT -> ACCOUNT;
        };
    return pattern.matcher(address).matches();
  }

  /** The first characters, and of mail the domain. */
  static String masked(String address) {
    int at = address.indexOf('@');
    String shown = address.substring(0, Math.min(SHOWN, at < 0 ? SHOWN : at - 1));
    return shown + "***" + (at < 0 ? "" : address.substring(at));
  }
}
