package io.linli.assessment.sheet;

import com.fasterxml.jackson.core.type.TypeReference;
import io.linli.platform.json.JsonText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps established vetoes as JSON. */
@Converter
class VetoesConverter implements AttributeConverter<List<EstablishedVeto>, String> {
  private static final TypeReference<List<EstablishedVeto>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<EstablishedVeto> vetoes) {
    return JsonText.write(vetoes);
  }

  @Override
  public List<EstablishedVeto> convertToEntityAttribute(String text) {
    return JsonText.read(text, TYPE);
  }
}
