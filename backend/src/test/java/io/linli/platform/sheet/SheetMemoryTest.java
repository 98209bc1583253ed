package io.linli.platform.sheet;

import static io.linli.platform.sheet.SheetFixtures.AREA;
import static io.linli.platform.sheet.SheetFixtures.IDENTITY;
import static io.linli.platform.sheet.SheetFixtures.ROOM;
import static io.linli.platform.sheet.SheetFixtures.ROOMS;
import static io.linli.platform.sheet.SheetFixtures.TELEPHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The size of one city's programme ({@code domain.md}, "Sizes to be ready for"). */
class SheetMemoryTest {

  private static final int HOUSEHOLDS = 132_000;
  private static final long MEGABYTE = 1024L * 1024L;
  private static final long MOST_HELD = 64 * MEGABYTE;

  @TempDir Path folder;

  @Test
  void readsACitysHouseholdsWithoutHoldingThem() throws IOException {
    Path file = write();
    long before = held();
    long most = 0;
    int read = 0;
    try (SheetReader reader =
        SheetReader.open(file, SheetFormat.XLSX, ROOMS, SheetLimits.DEFAULT)) {
      while (reader.hasNext()) {
        assertThat(reader.next().faults()).isEmpty();
        if (++read % 44_000 == 0) {
          most = Math.max(most, held() - before);
        }
      }
    }
    assertThat(read).isEqualTo(HOUSEHOLDS);
    assertThat(most).isLessThan(MOST_HELD);
  }

  private Path write() throws IOException {
    Path file = folder.resolve("city.xlsx");
    try (SheetWriter writer =
        SheetWriter.open(Files.newOutputStream(file), SheetFormat.XLSX, ROOMS, Locale.CHINESE)) {
      for (int i = 0; i < HOUSEHOLDS; i++) {
        int number = i;
        writer.write(
            row ->
                row.set(ROOM, "R" + number)
                    .set(AREA, new BigDecimal("86.50"))
                    .set(TELEPHONE, String.valueOf(13_800_000_000L + number))
                    .set(IDENTITY, "410105199001" + (100_000 + number)));
      }
    }
    return file;
  }

  /** What is left after a collection. */
  private static long held() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
