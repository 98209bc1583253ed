package io.linli.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.linli.platform.clock.NearTimes;
import io.linli.platform.text.PlainText;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Refuses, in one place, text and dates that no person means and no database column takes. */
@Singleton
class PlainValues implements ObjectMapperCustomizer {
  /** After the modules on the class path, whose own deserializer of dates would win otherwise. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    refuse(mapper, LogicalType.Integer);
    refuse(mapper, LogicalType.Float);
    refuse(mapper, LogicalType.Boolean, CoercionInputShape.String, CoercionInputShape.Integer);
    refuse(mapper, LogicalType.OtherScalar);
    mapper.registerModule(
        new SimpleModule("linli-plain-values")
            .addDeserializer(String.class, new PlainStrings())
            .addDeserializer(LocalDate.class, new Days())
            .addDeserializer(OffsetDateTime.class, new Times()));
  }

  /** An empty text is no value; what is sent in one of these shapes was meant otherwise. */
  private static void refuse(ObjectMapper mapper, LogicalType type, CoercionInputShape... shapes) {
    var coercion =
        mapper
            .coercionConfigFor(type)
            .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    for (CoercionInputShape shape : shapes) {
      coercion.setCoercion(shape, CoercionAction.Fail);
    }
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

  private static final class Days extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    Days() {
      super(LocalDate.class);
    }

    /** A time isn't taken for a day: which day it is depends on where somebody looks. */
    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      requireText(parser, LocalDate.class);
      if (parser.getText().indexOf('T') >= 0) {
        throw MismatchedInputException.from(parser, LocalDate.class, "not a date");
      }
      LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
      if (day != null && !NearTimes.isNear(day)) {
        throw new InvalidFormatException(parser, "date out of range", day, LocalDate.class);
      }
      return day;
    }
  }

  private static final class Times extends StdScalarDeserializer<OffsetDateTime> {
    private static final long serialVersionUID = 1L;

    Times() {
      super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      requireText(parser, OffsetDateTime.class);
      OffsetDateTime time = InstantDeserializer.OFFSET_DATE_TIME.deserialize(parser, context);
      if (time != null && !NearTimes.isNear(time)) {
        throw new InvalidFormatException(parser, "time out of range", time, OffsetDateTime.class);
      }
      return time;
    }
  }
}
