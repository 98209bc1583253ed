package io.linli.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What somebody finds who goes through an estate with a standard in hand: an answer to each of its
 * items. Made up from a seed, so that the same inspection always finds the same. Points are in
 * tenths.
 */
final class Inspection {

  private final JsonNode definition;
  private final Random random;
  private final Map<String, Integer> kept = new HashMap<>();
  private final Map<String, Map<String, Integer>> deducted = new HashMap<>();
  private final Set<String> registered;
  private int toLose;

  private Inspection(JsonNode definition, Set<String> registered, long seed, int toLose) {
    this.definition = definition;
    this.registered = registered;
    this.random = new Random(seed);
    this.toLose = toLose;
  }

  /**
   * The answers of one inspection.
   *
   * @param definition of the standard
   * @param registered measures that the estate register answers by itself
   * @param toLose about how many tenths of points the estate is to lose
   */
  static List<Map<String, Object>> answers(
      JsonNode definition, Set<String> registered, long seed, int toLose) {
    Inspection inspection = new Inspection(definition, registered, seed, toLose);
    List<JsonNode> items = inspection.items();
    List<Map<String, Object>> measured = inspection.measure(items);
    inspection.deduct(items);
    List<Map<String, Object>> answers = new ArrayList<>(measured);
    items.stream()
        .filter(item -> kind(item).equals("DEDUCTION"))
        .forEach(item -> answers.add(inspection.deductionAnswer(item)));
    return answers;
  }

  private List<JsonNode> items() {
    List<JsonNode> items = new ArrayList<>();
    definition.path("sections").forEach(s -> s.path("items").forEach(items::add));
    return items;
  }

  /** A poorer estate misses the top of a measure, by one step of its ladder. */
  private List<Map<String, Object>> measure(List<JsonNode> items) {
    List<Map<String, Object>> answers = new ArrayList<>();
    for (JsonNode item : items) {
      switch (kind(item)) {
        case "MEASURE" -> {
          if (!registered.contains(item.path("scoring").path("measure").asText())) {
            answers.add(measureAnswer(item));
          }
        }
        case "YES_NO" -> answers.add(Map.of("itemCode", code(item), "met", true));
        default -> {}
      }
    }
    return answers;
  }

  private Map<String, Object> measureAnswer(JsonNode item) {
    JsonNode ladder = item.path("scoring").path("ladder");
    JsonNode top = ladder.get(ladder.size() - 1);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("itemCode", code(item));
    if (ladder.size() < 2 || toLose < 120 || random.nextInt(3) > 0) {
      answer.put("measured", top.path("atLeast").decimalValue());
      return answer;
    }
    JsonNode step = ladder.get(ladder.size() - 2);
    toLose -= tenths(top) - tenths(step);
    answer.put("measured", step.path("atLeast").decimalValue());
    answer.put("reason", "抽查未达标准上限");
    return answer;
  }

  private void deduct(List<JsonNode> items) {
    List<JsonNode> byDeduction =
        items.stream().filter(item -> kind(item).equals("DEDUCTION")).toList();
    byDeduction.forEach(item -> kept.put(code(item), tenths(item)));
    for (int tries = 0; toLose > 0 && tries < 1_000; tries++) {
      JsonNode item = byDeduction.get(random.nextInt(byDeduction.size()));
      JsonNode named = item.path("scoring").path("deductions");
      deduct(item, named.get(random.nextInt(named.size())));
    }
  }

  private void deduct(JsonNode item, JsonNode deduction) {
    Map<String, Integer> times = deducted.computeIfAbsent(code(item), c -> new LinkedHashMap<>());
    int points = tenths(deduction);
    boolean again = times.containsKey(code(deduction));
    if (points > kept.get(code(item))
        || points > toLose + 10
        || (again && !deduction.path("repeatable").asBoolean())) {
      return;
    }
    times.merge(code(deduction), 1, Integer::sum);
    kept.merge(code(item), -points, Integer::sum);
    toLose -= points;
  }

  private Map<String, Object> deductionAnswer(JsonNode item) {
    Map<String, Integer> times = deducted.getOrDefault(code(item), Map.of());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("itemCode", code(item));
    answer.put(
        "deductions",
        times.entrySet().stream()
            .map(d -> Map.of("code", d.getKey(), "times", d.getValue()))
            .toList());
    if (times.isEmpty() && item.path("scoring").path("deductions").isEmpty()) {
      answer.put("points", item.path("points").decimalValue());
    }
    if (!times.isEmpty()) {
      answer.put("reason", reason(item, times));
    }
    return answer;
  }

  private static String reason(JsonNode item, Map<String, Integer> times) {
    List<String> parts = new ArrayList<>();
    for (JsonNode deduction : item.path("scoring").path("deductions")) {
      if (times.containsKey(code(deduction))) {
        parts.add(deduction.path("text").path("zh").asText());
      }
    }
    return "现场检查：" + String.join("；", parts);
  }

  private static String kind(JsonNode item) {
    return item.path("scoring").path("kind").asText();
  }

  private static String code(JsonNode node) {
    return node.path("code").asText();
  }

  private static int tenths(JsonNode node) {
    return node.path("points").decimalValue().movePointRight(1).intValueExact();
  }
}
