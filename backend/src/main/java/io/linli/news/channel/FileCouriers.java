package io.linli.news.channel;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.news.Channel;
import io.linli.news.Courier;
import io.linli.platform.settings.LinliSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/**
 * What takes short messages and WeChat's until an installation adds a courier of its own, which
 * then comes first by its {@code @Priority}.
 */
class FileCouriers {
  @Produces
  @Singleton
  Courier sms(LinliSettings settings, ObjectMapper json) {
    return new FileCourier(Channel.SMS, settings.news().letters().map(Path::of), json);
  }

  @Produces
  @Singleton
  Courier weChat(LinliSettings settings, ObjectMapper json) {
    return new FileCourier(Channel.WECHAT, settings.news().letters().map(Path::of), json);
  }
}
