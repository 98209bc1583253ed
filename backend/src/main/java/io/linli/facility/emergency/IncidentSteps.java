package io.linli.facility.emergency;

import java.util.List;

/**
 * The order of an incident's steps. A step comes after all before it; one that is marked parallel
 * is done alongside the step before it, and so comes after what that comes after.
 */
final class IncidentSteps {
  private IncidentSteps() {}

  /**
   * What has to be done before a step.
   *
   * @param all in their order
   * @param position counted from 1
   */
  static List<IncidentStep> before(List<IncidentStep> all, int position) {
    int first = position;
    while (first > 1 && all.get(first - 1).parallel) {
      first--;
    }
    return all.subList(0, first - 1);
  }
}
