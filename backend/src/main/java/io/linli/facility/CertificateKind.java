package io.linli.facility;

import java.util.Optional;

/** What an authority certifies of a facility. */
public enum CertificateKind {
  /** Periodic inspection of a lift (电梯定期检验). */
  ELEVATOR_INSPECTION("facility.certificate.elevator-inspection"),
  /** Test of fire equipment (消防设施检测). */
  FIRE_TEST("facility.certificate.fire-test"),
  /** Test of the lightning protection (防雷检测). */
  LIGHTNING_PROTECTION_TEST("facility.certificate.lightning-protection-test"),
  /** Cleaning of tanks and test of the water (二次供水清洗检验). */
  WATER_SUPPLY_HYGIENE("facility.certificate.water-supply-hygiene"),
  OTHER(null);

  private final String rule;

  CertificateKind(String rule) {
    this.rule = rule;
  }

  /** Code of the rule that says for how long it holds; none for others. */
  public Optional<String> rule() {
    return Optional.ofNullable(rule);
  }
}
