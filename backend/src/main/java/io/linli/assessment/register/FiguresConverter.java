package io.linli.assessment.register;

import com.fasterxml.jackson.core.type.TypeReference;
import io.linli.assessment.standard.Measure;
import io.linli.platform.json.JsonText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps the figures of the register as JSON; leaves out those of measures of a later release. */
@Converter
class FiguresConverter implements AttributeConverter<Map<Measure, BigDecimal>, String> {
  private static final TypeReference<Map<String, BigDecimal>> TYPE = new TypeReference<>() {};
  private static final Map<String, Measure> KNOWN =
      Arrays.stream(Measure.values())
          .collect(Collectors.toUnmodifiableMap(Measure::name, measure -> measure));

  @Override
  public String convertToDatabaseColumn(Map<Measure, BigDecimal> figures) {
    return JsonText.write(figures);
  }

  @Override
  public Map<Measure, BigDecimal> convertToEntityAttribute(String text) {
    Map<String, BigDecimal> kept = JsonText.read(text, TYPE);
    return kept == null
        ? null
        : kept.entrySet().stream()
            .filter(figure -> KNOWN.containsKey(figure.getKey()))
            .collect(Collectors.toMap(figure -> KNOWN.get(figure.getKey()), Map.Entry::getValue));
  }
}
