package io.linli.assessment.standard;

import com.fasterxml.jackson.core.type.TypeReference;
import io.linli.platform.json.JsonText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the answers of a sheet as JSON. */
@Converter
public class AnswersConverter implements AttributeConverter<List<ItemAnswer>, String> {
  private static final TypeReference<List<ItemAnswer>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<ItemAnswer> answers) {
    return JsonText.write(answers);
  }

  @Override
  public List<ItemAnswer> convertToEntityAttribute(String text) {
    return JsonText.read(text, TYPE);
  }
}
