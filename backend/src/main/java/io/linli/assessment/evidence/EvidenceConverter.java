package io.linli.assessment.evidence;

import com.fasterxml.jackson.core.type.TypeReference;
import io.linli.platform.json.JsonText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a list of evidence as JSON. */
@Converter
public class EvidenceConverter implements AttributeConverter<List<Evidence>, String> {
  private static final TypeReference<List<Evidence>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Evidence> evidence) {
    return JsonText.write(evidence);
  }

  @Override
  public List<Evidence> convertToEntityAttribute(String text) {
    return JsonText.read(text, TYPE);
  }
}
