package io.linli.bench.town;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The plan of the data: who supervises, who manages, and which estates there are. Sums are exactly
 * those of the size.
 */
public final class Town {

  static final long SEED = 20261120L;

  /** The one member that each tenant has. */
  public static final String SUBJECT = "bench";

  /** What an assessor finds, for the eleven items of the shipped standard. */
  public static final String ANSWERS =
      IntStream.rangeClosed(1, 11)
          .mapToObj(Town::answer)
          .collect(Collectors.joining(",", "[", "]"));

  static final int NEIGHBOURHOODS_OF_STREET = 4;

  private static final List<String> STEMS =
      List.of("经八路", "花园", "金水", "绿城", "阳光", "文化", "建业", "锦绣", "未来", "南阳");

  private static final List<String> OTHER_MODES =
      List.of("QUASI_PROPERTY", "STREET_CUSTODY", "OWNERS_COMMITTEE", "NONE");

  private final Size size;
  private final List<Supervisor> supervisors = new ArrayList<>();
  private final List<String> neighbourhoods = new ArrayList<>();
  private final List<Estate> estates = new ArrayList<>();

  private Town(Size size) {
    this.size = size;
  }

  /**
   * Plans the data of a size.
   *
   * @throws IOException when the division codes cannot be read
   */
  public static Town plan(Size size) throws IOException {
    Town town = new Town(size);
    town.planSupervisors(Divisions.read());
    town.planEstates(new SplittableRandom(SEED));
    town.check();
    return town;
  }

  /** The seed and what was made from it, to tell data of another plan apart. */
  public String signature() {
    return "seed " + SEED + ", plan 4, " + size;
  }

  /** The seed. */
  public static long seed() {
    return SEED;
  }

  /** How large it is. */
  public Size size() {
    return size;
  }

  /** City bureaus, district bureaus and street offices. */
  public List<Supervisor> supervisors() {
    return Collections.unmodifiableList(supervisors);
  }

  /** The first city bureau. */
  public Supervisor city() {
    return supervisors.get(0);
  }

  /** The first street office. */
  public Supervisor street() {
    return supervisors.stream()
        .filter(supervisor -> supervisor.kind().equals("STREET"))
        .findFirst()
        .orElseThrow();
  }

  /** The tenant of a company, counted from 0. */
  public UUID company(int number) {
    return BenchIds.TENANT.of(supervisors.size() + number);
  }

  /** How many companies there are. */
  public int companies() {
    return size.companies;
  }

  List<Estate> estates() {
    return Collections.unmodifiableList(estates);
  }

  List<String> neighbourhoods() {
    return Collections.unmodifiableList(neighbourhoods);
  }

  private static String answer(int item) {
    boolean measured = item == 2 || item == 6 || item == 11;
    return measured
        ? "{\"itemCode\":\"%d\",\"measured\":92,\"reason\":\"台账与现场核对\"}".formatted(item)
        : "{\"itemCode\":\"%d\",\"deductions\":[]}".formatted(item);
  }

  private void planSupervisors(Divisions divisions) {
    List<String> codes = divisions.pick(size.cities, size.districtsOfCity, size.streetsOfDistrict);
    for (String code : codes) {
      supervisors.add(
          new Supervisor(BenchIds.TENANT.of(supervisors.size()), code, divisions.name(code)));
    }
    codes.stream().filter(code -> code.length() == 9).forEach(this::planNeighbourhoods);
  }

  private void planNeighbourhoods(String street) {
    for (int n = 1; n <= NEIGHBOURHOODS_OF_STREET; n++) {
      neighbourhoods.add("%s%03d".formatted(street, n));
    }
  }

  private void planEstates(SplittableRandom random) {
    List<Integer> households =
        Shares.of(size.households, Quantiles.HOUSEHOLDS_OF_ESTATE.sample(size.estates, random));
    List<Integer> buildings =
        Shares.of(size.buildings, Quantiles.BUILDINGS_OF_ESTATE.sample(size.estates, random));
    List<Double> tariffs = Quantiles.TARIFF.shuffled(size.estates, random);
    List<Double> built = Quantiles.BUILT.shuffled(size.estates, random);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size.estates; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(SEED));
    int building = 0;
    int household = 0;
    for (int n = 0; n < size.estates; n++) {
      int rank = order.get(n);
      int ofBuildings = Math.min(buildings.get(rank), households.get(rank));
      int company = company(n, random);
      String area = neighbourhoods.get(n % neighbourhoods.size());
      estates.add(
          new Estate(
              n,
              STEMS.get(random.nextInt(STEMS.size())) + (n + 1) + "号院",
              area,
              company < 0 ? streetOf(area) : company(company),
              company,
              company < 0
                  ? OTHER_MODES.get(random.nextInt(OTHER_MODES.size()))
                  : "PROFESSIONAL_COMPANY",
              (int) Math.round(built.get(n)),
              tariffs.get(n),
              building,
              ofBuildings,
              household,
              households.get(rank)));
      building += ofBuildings;
      household += households.get(rank);
    }
  }

  private void check() {
    int households = estates.stream().mapToInt(Estate::households).sum();
    int buildings = estates.stream().mapToInt(Estate::buildings).sum();
    if (households != size.households || buildings != size.buildings) {
      throw new IllegalStateException(
          "The plan has %d households and %d buildings".formatted(households, buildings));
    }
  }

  /** How households and buildings spread over the estates, after scaling. */
  public String spread() {
    return "households an estate %s, buildings %s at the 5th / 25th / 50th / 75th / 95th percentile"
        .formatted(spread(Estate::households), spread(Estate::buildings));
  }

  private String spread(ToIntFunction<Estate> figure) {
    List<Integer> sorted = estates.stream().mapToInt(figure).sorted().boxed().toList();
    return Stream.of(5, 25, 50, 75, 95)
        .map(percent -> sorted.get(sorted.size() * percent / 100))
        .map(String::valueOf)
        .collect(Collectors.joining(" / "));
  }

  /** Every company has an estate; a third of the others has no company, the rest favours few. */
  private int company(int estate, SplittableRandom random) {
    if (estate < size.companies) {
      return estate;
    }
    return random.nextInt(3) == 0
        ? -1
        : Math.min(random.nextInt(size.companies), random.nextInt(size.companies));
  }

  UUID streetOf(String area) {
    return supervisors.stream()
        .filter(supervisor -> supervisor.areaCode().equals(area.substring(0, 9)))
        .findFirst()
        .orElseThrow()
        .tenant();
  }
}
