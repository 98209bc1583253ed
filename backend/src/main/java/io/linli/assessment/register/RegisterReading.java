package io.linli.assessment.register;

import io.linli.assessment.standard.Measure;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the estate register said of a community at one moment. Never changes. */
@Embeddable
public class RegisterReading {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Column(name = "register_figures")
  @Convert(converter = FiguresConverter.class)
  private Map<Measure, BigDecimal> figures;

  @Column(name = "register_read_at")
  private Instant readAt;

  @Column(name = "estate_rule_id")
  private UUID estateRuleId;

  protected RegisterReading() {}

  RegisterReading(Map<Measure, BigDecimal> figures, Instant readAt, UUID estateRuleId) {
    this.figures = Map.copyOf(figures);
    this.readAt = readAt;
    this.estateRuleId = estateRuleId;
  }

  /** The figures, in the units of their measures; what the register couldn't tell is left out. */
  public Map<Measure, BigDecimal> figures() {
    return figures;
  }

  /** The same with their sources and the moment, in the order of {@link Measure}. */
  public List<RegisterFigure> sourced() {
    return figures.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(figure -> sourced(figure.getKey(), figure.getValue()))
        .toList();
  }

  private RegisterFigure sourced(Measure measure, BigDecimal figure) {
    return new RegisterFigure(
        measure,
        figure,
        measure.source(),
        readAt == null ? null : readAt.atZone(CHINA).toOffsetDateTime(),
        measure == Measure.HAVES_MET_SHARE ? estateRuleId : null);
  }
}
