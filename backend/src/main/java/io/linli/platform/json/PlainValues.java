package io.linli.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.linli.platform.text.PlainText;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;

/** Refuses, in one place, text and dates that no person means and no database column takes. */
@Singleton
class PlainValues implements ObjectMapperCustomizer {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 9999;

  /** After the modules on the class path, whose own deserializer of dates would win otherwise. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    mapper.registerModule(
        new SimpleModule("linli-plain-values")
            .addDeserializer(String.class, new PlainStrings())
            .addDeserializer(LocalDate.class, new NearDates()));
  }

  /** Numbers and flags don't pass as text: whoever sends them means another field. */
  private static void requireText(JsonParser parser, Class<?> type) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      throw MismatchedInputException.from(parser, type, "not a JSON string");
    }
  }

  private static final class PlainStrings extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    PlainStrings() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      requireText(parser, String.class);
      String text = StringDeserializer.instance.deserialize(parser, context);
      if (text != null && !PlainText.is(text)) {
        throw new InvalidFormatException(parser, "not plain text", "", String.class);
      }
      return text;
    }
  }

  private static final class NearDates extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    NearDates() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      requireText(parser, LocalDate.class);
      LocalDate date = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
      if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
        throw new InvalidFormatException(parser, "date out of range", date, LocalDate.class);
      }
      return date;
    }
  }
}
