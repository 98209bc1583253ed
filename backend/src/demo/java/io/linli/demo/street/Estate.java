package io.linli.demo.street;

import java.util.List;
import java.util.stream.Stream;

/**
 * One estate of the demonstration, whole.
 *
 * @param surplus by how many households the declared figure exceeds those that the sheets list; not
 *     zero for one estate only, so that the survey has something to report
 * @param landArea in hundredths of a square metre
 * @param officeRoomArea in hundredths of a square metre
 */
record Estate(
    EstatePlan plan,
    List<Building> buildings,
    int surplus,
    int landArea,
    int parkingSpaces,
    int officeRoomArea) {

  Stream<Household> households() {
    return buildings.stream().flatMap(building -> building.households().stream());
  }

  int declaredHouseholds() {
    return (int) households().count() + surplus;
  }

  int elevators() {
    return buildings.stream().mapToInt(Building::elevators).sum();
  }

  /** Floor area of one use in hundredths of a square metre. */
  int area(String use) {
    return households().filter(h -> h.use().equals(use)).mapToInt(Household::area).sum();
  }
}
