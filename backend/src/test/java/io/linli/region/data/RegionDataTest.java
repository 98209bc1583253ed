package io.linli.region.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the division codes that ship with the service against what their source publishes. */
class RegionDataTest {

  private record Region(String code, String name, String parentCode) {}

  private static final Map<String, Region> REGIONS = new LinkedHashMap<>();

  @BeforeAll
  static void readTheFile() {
    try (InputStream file = RegionDataTest.class.getResourceAsStream("/db/data/regions.csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        Region region =
            new Region(row.getField("code"), row.getField("name"), row.getField("parent_code"));
        assertThat(REGIONS.put(region.code(), region)).as("%s twice", region.code()).isNull();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void listsAllProvincesCitiesDistrictsAndStreets() {
    Map<Integer, Long> byCodeLength =
        REGIONS.keySet().stream()
            .collect(Collectors.groupingBy(String::length, Collectors.counting()));

    assertThat(byCodeLength)
        .containsOnly(entry(2, 31L), entry(4, 342L), entry(6, 2_978L), entry(9, 41_352L));
  }

  @Test
  void listsEveryRegionAfterItsParent() {
    assertThat(List.copyOf(REGIONS.keySet())).isSorted();
  }

  @Test
  void writesCodesInDigitsAndNamesEveryRegion() {
    assertThat(REGIONS.values())
        .allSatisfy(
            region -> {
              assertThat(region.code()).matches("[0-9]+");
              assertThat(region.name()).isNotBlank().isEqualTo(region.name().strip());
            });
  }

  @Test
  void putsEveryRegionUnderAnExistingParentWhoseCodeItExtends() {
    assertThat(REGIONS.values())
        .allSatisfy(
            region -> {
              if (region.code().length() == 2) {
                assertThat(region.parentCode()).isEmpty();
              } else {
                assertThat(REGIONS).containsKey(region.parentCode());
                assertThat(region.parentCode()).hasSize(parentLength(region.code()));
                assertThat(region.code()).startsWith(region.parentCode());
              }
            });
  }

  @Test
  void knowsJingbaluStreetAndAllAboveIt() {
    assertThat(REGIONS.get("410105001")).isEqualTo(new Region("410105001", "经八路街道", "410105"));
    assertThat(REGIONS.get("410105")).isEqualTo(new Region("410105", "金水区", "4101"));
    assertThat(REGIONS.get("4101")).isEqualTo(new Region("4101", "郑州市", "41"));
    assertThat(REGIONS.get("41")).isEqualTo(new Region("41", "河南省", ""));
  }

  private static int parentLength(String code) {
    return code.length() == 9 ? 6 : code.length() - 2;
  }
}
