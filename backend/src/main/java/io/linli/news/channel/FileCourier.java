package io.linli.news.channel;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.linli.news.Channel;
import io.linli.news.Courier;
import io.linli.news.CourierException;
import io.linli.news.Letter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes each letter into a file of its own, for a channel that nobody serves yet. A letter that
 * comes again takes the place of itself.
 */
final class FileCourier implements Courier {
  private final Channel channel;
  private final Optional<Path> folder;
  private final ObjectMapper json;

  FileCourier(Channel channel, Optional<Path> folder, ObjectMapper json) {
    this.channel = channel;
    this.folder = folder;
    this.json = json;
  }

  @Override
  public Channel channel() {
    return channel;
  }

  @Override
  public boolean isReady() {
    return folder.isPresent();
  }

  @Override
  public void take(Letter letter) throws CourierException {
    ObjectNode content =
        json.createObjectNode()
            .put("id", letter.id().toString())
            .put("to", letter.address())
            .put("title", letter.title())
            .put("text", letter.text());
    try {
      Path own =
          Files.createDirectories(
              folder.orElseThrow().resolve(channel.name().toLowerCase(Locale.ROOT)));
      Path unfinished = Files.createTempFile(own, "letter", ".tmp");
      Files.write(unfinished, json.writeValueAsBytes(content));
      Files.move(
          unfinished,
          own.resolve(letter.id() + ".json"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CourierException("file", null, false, e);
    }
  }
}
