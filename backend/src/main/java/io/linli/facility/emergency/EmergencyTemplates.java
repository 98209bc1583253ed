package io.linli.facility.emergency;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.facility.EmergencyKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plans that the service ships, to be adopted as they are or changed. */
@ApplicationScoped
class EmergencyTemplates {
  private static final String FILE = "/emergency/templates.json";
  private static final TypeReference<List<Template>> TYPE = new TypeReference<>() {};

  private final List<Template> templates;

  EmergencyTemplates(ObjectMapper json) {
    try (InputStream file = EmergencyTemplates.class.getResourceAsStream(FILE)) {
      templates = List.copyOf(json.readValue(file, TYPE));
    } catch (IOException e) {
      throw new IllegalStateException("The shipped templates can't be read", e);
    }
  }

  @Schema(name = "EmergencyPlanTemplate", description = "A plan that the service ships")
  record Template(
      @Schema(description = "What has happened", examples = "ELEVATOR") EmergencyKind kind,
      @Schema(description = "Title", examples = "电梯困人应急预案") String title,
      @Schema(description = "What it follows", examples = "001·6 电梯突发事件应急预案") String source,
      @Schema(description = "The steps in their order") List<EmergencyRequests.Step> steps) {}

  @Schema(name = "EmergencyPlanTemplates", description = "The plans that the service ships")
  record Templates(@Schema(description = "One for each kind") List<Template> templates) {}

  Templates all() {
    return new Templates(templates);
  }
}
