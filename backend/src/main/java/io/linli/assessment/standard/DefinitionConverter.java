package io.linli.assessment.standard;

import com.fasterxml.jackson.core.type.TypeReference;
import io.linli.platform.json.JsonText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a definition as JSON. */
@Converter
class DefinitionConverter implements AttributeConverter<StandardDefinition, String> {
  private static final TypeReference<StandardDefinition> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(StandardDefinition definition) {
    return JsonText.write(definition);
  }

  @Override
  public StandardDefinition convertToEntityAttribute(String text) {
    return JsonText.read(text, TYPE);
  }
}
