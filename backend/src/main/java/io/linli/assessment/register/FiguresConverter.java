package io.linli.assessment.register;

import com.fasterxml.jackson.core.type.TypeReference;
import io.linli.assessment.standard.Measure;
import io.linli.platform.json.JsonText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.Map;

/** Keeps the figures of the register as JSON. */
@Converter
class FiguresConverter implements AttributeConverter<Map<Measure, BigDecimal>, String> {
  private static final TypeReference<Map<Measure, BigDecimal>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(Map<Measure, BigDecimal> figures) {
    return JsonText.write(figures);
  }

  @Override
  public Map<Measure, BigDecimal> convertToEntityAttribute(String text) {
    return JsonText.read(text, TYPE);
  }
}
