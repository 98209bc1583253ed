package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.Located;
import java.util.regex.Pattern;

/** Paths lie under /api/v1, in kebab-case, collections in the plural. */
final class PathStyle implements Rule {

  private static final String PREFIX = "/api/v1/";
  private static final Pattern SEGMENT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern PARAMETER = Pattern.compile("\\{[a-z][a-zA-Z0-9]*\\}");

  @Override
  public String id() {
    return "path-style";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (Located item : ContractDocument.children(document.at("paths"))) {
      String path = ContractDocument.lastField(item);
      if (!path.startsWith(PREFIX)) {
        findings.add(item, "The path does not lie under %s", PREFIX);
        continue;
      }
      checkSegments(item, path.substring(PREFIX.length()).split("/", -1), findings);
    }
  }

  private static void checkSegments(Located item, String[] segments, Findings findings) {
    for (int i = 0; i < segments.length; i++) {
      boolean parameter = PARAMETER.matcher(segments[i]).matches();
      findings.require(
          parameter || SEGMENT.matcher(segments[i]).matches(),
          item,
          "'%s' is not in kebab-case",
          segments[i]);
      findings.require(
          !parameter || (i > 0 && segments[i - 1].endsWith("s")),
          item,
          "What %s picks from is not in the plural",
          segments[i]);
    }
  }
}
