package io.linli.assessment.standard;

import io.linli.platform.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says what keeps a {@link StandardDefinition} from being used; all at once (domain.md A1, A2). */
public final class StandardCheck {
  private static final Pattern STANDARD_CODE = Pattern.compile("[a-z][a-z0-9-]{2,39}");
  private static final int LONGEST_RECTIFICATION = 365;
  private static final int MOST_VETOES = 20;
  private static final int MOST_SECTIONS = 30;
  private static final int MOST_ITEMS = 60;

  private final Findings findings = new Findings();

  private StandardCheck() {}

  /** Everything wrong with the standard; empty when it can be used. */
  public static List<Violation> of(StandardDefinition standard) {
    StandardCheck check = new StandardCheck();
    check.head(standard);
    BandCheck.check(check.findings, standard.bands());
    check.vetoes(standard.vetoes());
    check.sections(standard.sections());
    return check.findings.all();
  }

  private void head(StandardDefinition standard) {
    if (findings.present("/code", standard.code())
        && !STANDARD_CODE.matcher(standard.code()).matches()) {
      findings.add("/code", "part-code-format", standard.code());
    }
    findings.text("/title", standard.title());
    findings.text("/source", standard.source());
    if (findings.present("/validFrom", standard.validFrom())
        && standard.validTo() != null
        && standard.validTo().isBefore(standard.validFrom())) {
      findings.add("/validTo", "window-turned-round", standard.validFrom());
    }
    if (standard.rectificationDays() < 1 || standard.rectificationDays() > LONGEST_RECTIFICATION) {
      findings.add("/rectificationDays", "rectification-days-range", LONGEST_RECTIFICATION);
    }
  }

  private void vetoes(List<Veto> vetoes) {
    findings.size("/vetoes", vetoes, 0, MOST_VETOES);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < vetoes.size(); i++) {
      Veto veto = vetoes.get(i);
      codes.add(veto == null ? null : veto.code());
      if (findings.present("/vetoes/" + i, veto)) {
        findings.code("/vetoes/" + i + "/code", veto.code());
        findings.text("/vetoes/" + i + "/text", veto.text());
      }
    }
    findings.unique(codes, "/vetoes/%d/code");
  }

  private void sections(List<Section> sections) {
    findings.size("/sections", sections, 1, MOST_SECTIONS);
    ItemCheck items = new ItemCheck(findings);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      String pointer = "/sections/" + i;
      codes.add(section == null ? null : section.code());
      if (findings.present(pointer, section)) {
        findings.code(pointer + "/code", section.code());
        findings.text(pointer + "/title", section.title());
        findings.size(pointer + "/items", section.items(), 1, MOST_ITEMS);
        items.check(pointer + "/items", section.items());
      }
    }
    findings.unique(codes, "/sections/%d/code");
    sum(items);
  }

  private void sum(ItemCheck items) {
    BigDecimal sum = items.sum();
    if (sum.compareTo(Points.WHOLE) != 0) {
      findings.add("/sections", "points-sum", sum.toPlainString(), Points.WHOLE.toPlainString());
    }
  }
}
