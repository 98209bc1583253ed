package io.linli.patrol.checklist;

import com.fasterxml.jackson.core.type.TypeReference;
import io.linli.platform.json.JsonText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the items of a checklist as JSON. */
@Converter
class ItemsConverter implements AttributeConverter<List<ChecklistItem>, String> {
  private static final TypeReference<List<ChecklistItem>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<ChecklistItem> items) {
    return JsonText.write(items);
  }

  @Override
  public List<ChecklistItem> convertToEntityAttribute(String text) {
    return JsonText.read(text, TYPE);
  }
}
