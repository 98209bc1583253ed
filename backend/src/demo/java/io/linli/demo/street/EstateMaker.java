package io.linli.demo.street;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes an estate out of its plan; the same plan always gives the same estate. */
final class EstateMaker {

  private static final String HOME = "住宅";
  private static final String SHOP = "商业";

  /** The estate whose declared households differ from the listed ones, on purpose. */
  private static final String MISCOUNTED = "JBL-29";

  private static final int TOWER_FLOORS = 12;
  private static final int TOWER_DOORS = 4;
  private static final int MAX_UNITS = 6;

  /** How many floors, units in a row, and doors a floor of each unit has. */
  private record Shape(int floors, int units, int doors) {}

  private record Place(String building, String unit, int floor, int door) {}

  private final People people;

  EstateMaker(People people) {
    this.people = people;
  }

  /** Makes the estate. */
  Estate make(EstatePlan plan) {
    Random random = new Random(plan.code().hashCode());
    List<Building> buildings = new ArrayList<>();
    int left = plan.households();
    for (int i = 0; i < plan.buildings(); i++) {
      int wanted = Math.max(2, left / (plan.buildings() - i));
      Building building = building(plan, i, wanted, random);
      buildings.add(building);
      left -= building.households().size();
    }
    int area = buildings.stream().mapToInt(Building::area).sum();
    int households = buildings.stream().mapToInt(b -> b.households().size()).sum();
    return new Estate(
        plan,
        List.copyOf(buildings),
        plan.code().equals(MISCOUNTED) ? 6 : 0,
        area / (110 + random.nextInt(110)) * 100,
        households * (5 + random.nextInt(30)) / 100,
        plan.officeRoom() ? Math.max(1_200, area / 1_000 * (3 + random.nextInt(4))) : 0);
  }

  private Building building(EstatePlan plan, int index, int wanted, Random random) {
    boolean tower = plan.towers() && index % 3 == 0 && wanted >= 24;
    Shape shape = tower ? towerShape(wanted) : walkUpShape(plan.endYear(), wanted, random);
    int year = plan.startYear() + random.nextInt(plan.endYear() - plan.startYear() + 1);
    String number = String.valueOf(index + 1);
    List<Household> households = households(plan, number, shape, random);
    int elevators = tower ? 2 * shape.units() : 0;
    return new Building(number, year, shape.floors(), shape.units(), elevators, households);
  }

  private List<Household> households(EstatePlan plan, String building, Shape shape, Random random) {
    boolean shops = shape.units() > 2 && random.nextInt(7) == 0;
    int[] areas = random.ints(shape.doors(), 0, 5_200).map(extra -> 3_800 + extra).toArray();
    List<Household> households = new ArrayList<>();
    for (int unit = 1; unit <= shape.units(); unit++) {
      for (int floor = 1; floor <= shape.floors(); floor++) {
        String use = shops && floor == 1 ? SHOP : HOME;
        for (int door = 1; door <= shape.doors(); door++) {
          Place place = new Place(building, String.valueOf(unit), floor, door);
          households.add(household(plan, place, areas[door - 1], use, random));
        }
      }
    }
    return List.copyOf(households);
  }

  private Household household(EstatePlan plan, Place place, int area, String use, Random random) {
    List<String> kinds = List.of(plan.ownership().split("、", -1));
    String ownership = use.equals(SHOP) ? "商品房" : kinds.get(random.nextInt(kinds.size()));
    Person owner = people.owner();
    String relation = relation(use, random);
    Person occupant =
        switch (relation) {
          case "" -> Person.UNKNOWN;
          case "本人" -> owner;
          default -> people.occupant();
        };
    return new Household(
        place.building(),
        place.unit(),
        String.valueOf(place.floor() * 100 + place.door()),
        place.floor(),
        area,
        use,
        ownership,
        owner,
        occupant,
        relation);
  }

  /** Two thirds live in their own flat, one in sixteen stands empty, shops are often let. */
  private static String relation(String use, Random random) {
    int chance = random.nextInt(100);
    if (use.equals(SHOP)) {
      return chance < 70 ? "承租人" : "本人";
    }
    if (chance < 66) {
      return "本人";
    }
    if (chance < 80) {
      return "承租人";
    }
    if (chance < 88) {
      return "子女";
    }
    return chance < 94 ? "父母" : "";
  }

  private static Shape towerShape(int wanted) {
    return new Shape(TOWER_FLOORS, units(wanted, TOWER_FLOORS * TOWER_DOORS), TOWER_DOORS);
  }

  /** The older the lower: four floors before 1978, five before 1985, then six, sometimes seven. */
  private static Shape walkUpShape(int endYear, int wanted, Random random) {
    int doors = random.nextInt(5) == 0 ? 3 : 2;
    int usual = endYear < 1978 ? 4 : endYear < 1985 ? 5 : 6 + (random.nextInt(4) == 0 ? 1 : 0);
    int floors = Math.min(usual, (wanted + doors - 1) / doors);
    return new Shape(floors, units(wanted, floors * doors), doors);
  }

  private static int units(int wanted, int householdsPerUnit) {
    int nearest = (2 * wanted + householdsPerUnit) / (2 * householdsPerUnit);
    return Math.min(MAX_UNITS, Math.max(1, nearest));
  }
}
