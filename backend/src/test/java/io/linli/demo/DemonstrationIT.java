package io.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** The README's first command tells what the README says, and tells it again on kept data. */
@TestInstance(Lifecycle.PER_CLASS)
class DemonstrationIT {

  private static final String SEEING = "各看各的";
  private static final String RATING = "星级考评";
  private static final String PICTURE = "辖区一览";
  private static final String JOINING = "居民加入";
  private static final String DAY = "小区的一天";
  private static final List<String> REFUSED =
      List.of(
          "403 forbidden", "404 not-found", "404 not-found", "404 not-found", "412 stale-version");

  private Telling first;
  private Telling second;

  @BeforeAll
  void tellItTwice(
      @TempDir(factory = UnderTarget.class, cleanup = CleanupMode.ON_SUCCESS) Path folder)
      throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    first = Telling.of(data);
    second = Telling.of(data);
  }

  @Test
  void comesToItsEndBothTimes() {
    assertThat(first.exitCode()).as(first.text()).isZero();
    assertThat(second.exitCode()).as(second.text()).isZero();
  }

  @Test
  void showsEachCallerItsOwnEstates() {
    String seen = first.chapter(SEEING);

    assertThat(Telling.row(seen, "赵建国")).endsWith("44");
    assertThat(Telling.row(seen, "罗军")).endsWith("3");
    assertThat(Telling.row(seen, "冯志强")).endsWith("47");
    assertThat(Telling.row(seen, "马文斌")).endsWith("13");
    assertThat(Telling.row(seen, "郭海涛")).endsWith("11");
    assertThat(Telling.row(seen, "梁伟")).endsWith("3");
  }

  @Test
  void ranksTheRatedEstatesWithStars() {
    String ranking = first.chapter(RATING);

    assertThat(Telling.row(ranking, "1 ")).contains("95.0", "★★★");
    assertThat(Telling.row(ranking, "29 ")).contains("56.0", "不合格");
    assertThat(ranking).contains("95.0 → 95.0");
  }

  @Test
  void coversTheWholeStreet() {
    assertThat(Telling.row(first.chapter(PICTURE), "合计 Total"))
        .containsExactly(
            "合计 Total", "44", "465", "19992", "24", "6", "24", "1", "8", "10", "8", "15");
  }

  @Test
  void letsTheOwnerInAndNobodyUnderAnotherName() {
    assertThat(first.chapter(JOINING)).contains("NOBODY", "OWNER", "看到自己的家");
    assertThat(second.chapter(JOINING)).doesNotContain("NOBODY").contains("看到自己的家");
  }

  @Test
  void seesARepairThroughAndToldAgainOpensNoSecond() {
    assertThat(first.chapter(DAY)).contains("CLOSED", "本月报修 1 件", "100");
    assertThat(second.chapter(DAY)).contains("本月报修 1 件");
  }

  @Test
  void refusesWhatIsNobodysBusiness() {
    assertThat(first.refusals()).startsWith("422 rule-violated").endsWith(array(REFUSED));
    assertThat(first.refusals()).hasSize(1 + REFUSED.size());
    assertThat(second.refusals()).isEqualTo(REFUSED);
  }

  @Test
  void doublesNothingOnKeptData() {
    assertThat(first.rowsMade()).isGreaterThan(20_000);
    assertThat(second.chapter(PICTURE)).isEqualTo(first.chapter(PICTURE));
    for (String caller : List.of("赵建国", "罗军", "冯志强", "马文斌", "郭海涛", "梁伟")) {
      assertThat(Telling.row(second.chapter(SEEING), caller))
          .isEqualTo(Telling.row(first.chapter(SEEING), caller));
    }
  }

  private static String[] array(List<String> list) {
    return list.toArray(String[]::new);
  }

  /** Keeps a database out of the system's folder for small temporary files. */
  static final class UnderTarget implements TempDirFactory {

    @Override
    public Path createTempDirectory(
        AnnotatedElementContext element, ExtensionContext extensionContext) throws IOException {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "demonstration");
    }
  }
}
