package io.linli.patrol.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import io.linli.patrol.schedule.Cadence;
import io.linli.platform.json.JsonText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps how a plan repeats as JSON. */
@Converter
class CadenceConverter implements AttributeConverter<Cadence, String> {
  private static final TypeReference<Cadence> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(Cadence cadence) {
    return JsonText.write(cadence);
  }

  @Override
  public Cadence convertToEntityAttribute(String text) {
    return JsonText.read(text, TYPE);
  }
}
