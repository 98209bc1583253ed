package io.linli.demo.street;

import java.util.List;

/**
 * What the demonstration decides about an estate by hand; everything else follows from it.
 *
 * @param code the estate's own code
 * @param neighbourhood the neighbourhood's 12-digit code
 * @param startYear the year in which building began
 * @param endYear the year in which it ended
 * @param buildings the number of buildings
 * @param households the number of households aimed at; the buildings' shapes decide the exact one
 * @param mode the management mode, as the sheets call it; empty where a contract will say it
 * @param ownership ownership kinds, separated by 、
 * @param enclosed whether the estate is walled and gated
 * @param goodBase whether its infrastructure is fair (domain.md E3)
 * @param officeRoom whether it has a property office room
 * @param towers whether some of its buildings are high enough for elevators
 */
record EstatePlan(
    String code,
    String neighbourhood,
    String name,
    String address,
    int startYear,
    int endYear,
    int buildings,
    int households,
    Manager manager,
    String mode,
    String ownership,
    String developer,
    boolean enclosed,
    boolean goodBase,
    boolean officeRoom,
    boolean towers) {

  /** Reads one line of {@link Streets}. */
  static EstatePlan parse(String streetCode, String line) {
    List<String> parts = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    List<String> years = List.of(parts.get(4).split("-", -1));
    String traits = parts.get(11);
    return new EstatePlan(
        parts.get(0),
        streetCode + parts.get(1),
        parts.get(2),
        "金水区" + parts.get(3),
        Integer.parseInt(years.get(0)),
        Integer.parseInt(years.get(1)),
        Integer.parseInt(parts.get(5)),
        Integer.parseInt(parts.get(6)),
        Manager.valueOf(parts.get(7)),
        parts.get(8).equals("-") ? "" : parts.get(8),
        parts.get(9),
        parts.get(10),
        traits.contains("封闭"),
        traits.contains("基础好"),
        traits.contains("用房"),
        traits.contains("高层"));
  }
}
