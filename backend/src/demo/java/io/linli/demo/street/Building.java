package io.linli.demo.street;

import java.util.List;

/** One building of the demonstration with its households. */
record Building(
    String number, int year, int floors, int units, int elevators, List<Household> households) {

  /** Floor area in hundredths of a square metre: the sum of its households'. */
  int area() {
    return households.stream().mapToInt(Household::area).sum();
  }
}
