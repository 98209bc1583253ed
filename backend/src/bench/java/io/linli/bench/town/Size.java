package io.linli.bench.town;

/**
 * How much data there is.
 *
 * @see Town
 */
public enum Size {
  /** One street. */
  S(1, 1, 1, 44, 541, 20_000, 3),
  /** The programme of one city. */
  M(1, 6, 4, 244, 3_000, 132_000, 40),
  /** Ten such cities. */
  L(10, 6, 4, 2_440, 30_000, 1_320_000, 400);

  final int cities;
  final int districtsOfCity;
  final int streetsOfDistrict;
  final int estates;
  final int buildings;
  final int households;
  final int companies;

  Size(
      int cities,
      int districtsOfCity,
      int streetsOfDistrict,
      int estates,
      int buildings,
      int households,
      int companies) {
    this.cities = cities;
    this.districtsOfCity = districtsOfCity;
    this.streetsOfDistrict = streetsOfDistrict;
    this.estates = estates;
    this.buildings = buildings;
    this.households = households;
    this.companies = companies;
  }

  /** How many households there are. */
  public int households() {
    return households;
  }
}
