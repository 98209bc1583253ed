package io.linli.news.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.message.Messages;
import io.linli.platform.outbox.KnownEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Events in sentences for people. Codes that they name are words, times are those of China. */
@ApplicationScoped
public class EventTexts {
  private static final TypeReference<Map<String, String>> DATA = new TypeReference<>() {};
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final KnownEvents events;
  private final Messages messages;
  private final ObjectMapper json;

  EventTexts(KnownEvents events, Messages messages, ObjectMapper json) {
    this.events = events;
    this.messages = messages;
    this.json = json;
  }

  /**
   * The sentence of an event.
   *
   * @param type its code; one that this version doesn't know any more says itself
   * @param data what it says, as it is stored
   */
  public String say(Locale language, String type, String data) {
    Map<String, String> values = read(data);
    List<String> names = events.find(type).map(known -> known.data()).orElse(List.of());
    Object[] words = names.stream().map(name -> word(language, name, values.get(name))).toArray();
    return messages.find(language, "event." + type, words).orElse(type);
  }

  private String word(Locale language, String name, String value) {
    if (value == null) {
      return "";
    }
    return messages
        .find(language, "event.value." + name + "." + value)
        .orElseGet(() -> readable(value));
  }

  private static String readable(String value) {
    try {
      return OffsetDateTime.parse(value).atZoneSameInstant(ChinaTime.ZONE).format(TIME);
    } catch (DateTimeParseException noTime) {
      return value;
    }
  }

  private Map<String, String> read(String data) {
    try {
      return json.readValue(data, DATA);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What an event says can't be read", e);
    }
  }
}
