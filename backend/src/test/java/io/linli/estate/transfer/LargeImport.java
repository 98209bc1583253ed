package io.linli.estate.transfer;

import io.linli.estate.HouseholdUse;
import io.linli.estate.OwnershipKind;
import io.linli.estate.occupant.IdentityNumber;
import io.linli.platform.sheet.SheetFormat;
import io.linli.platform.sheet.SheetWriter;
import io.linli.testkit.EmbeddedDatabase;
import io.linli.testkit.Estates;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.TokenIssuer;
import io.linli.testkit.Transfers;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the import of one city's 132,000 households against the packaged service in 512 MB of
 * heap, on an embedded database. Not a test: it takes minutes. From the folder {@code backend}:
 *
 * <pre>
 * ../mvnw -q package -DskipTests
 * ../mvnw -q exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=io.linli.estate.transfer.LargeImport
 * </pre>
 */
final class LargeImport {

  private static final int COMMUNITIES = 44;
  private static final int BUILDINGS = 60;
  private static final int ROOMS = 50;
  private static final int PORT = 18231;
  private static final String KEY = "dGVzdC1vbmx5LWtleS1vZi0zMi1ieXRlcy0wMTIzNDU=";
  private static final Pattern COLLECTION = Pattern.compile(" (\\d+)M->(\\d+)M\\(");
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private LargeImport() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path collections = Files.createTempFile("linli-gc", ".log");
    try (EmbeddedDatabase database = EmbeddedDatabase.startForTests()) {
      Process service = start(database, collections);
      try {
        awaitPort(service);
        measure();
      } finally {
        service.destroy();
        service.waitFor();
      }
    }
    OUT.println("Peak heap before a collection: " + peak(collections) + " MB of 512 MB");
  }

  private static Process start(EmbeddedDatabase database, Path collections) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add("-Xlog:gc:file=" + collections);
    command.add("-Dquarkus.http.host=127.0.0.1");
    command.add("-Dquarkus.http.port=" + PORT);
    command.add("-Dquarkus.management.host=127.0.0.1");
    command.add("-Dquarkus.management.port=18232");
    command.add("-Dlinli.database.url=" + database.jdbcUrl());
    command.add("-Dlinli.database.password=" + EmbeddedDatabase.PASSWORD);
    command.add("-Dlinli.database.owner.password=" + EmbeddedDatabase.PASSWORD);
    command.add("-Dlinli.issuer=" + TokenIssuer.ISSUER);
    command.add("-Dlinli.issuer.keys=" + TokenIssuer.trusted().publicKeyFile().toUri());
    command.add("-Dlinli.secrets.current-key=test");
    command.add("-Dlinli.secrets.keys.test=" + KEY);
    command.add("-Dlinli.secrets.lookup-key=" + KEY);
    command.add("-jar");
    command.add(Path.of("target", "quarkus-app", "quarkus-run.jar").toString());
    return new ProcessBuilder(command).inheritIO().start();
  }

  private static void awaitPort(Process service) {
    while (service.isAlive()) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
        RestAssured.port = socket.getPort();
        return;
      } catch (IOException notYet) {
        LockSupport.parkNanos(LOOK_EVERY.toNanos());
      }
    }
    throw new IllegalStateException("The service did not start; is it packaged?");
  }

  private static void measure() throws IOException {
    Party street = Tenants.street();
    String area = Estates.neighbourhood(street);
    String prefix = Transfers.code() + "-";
    StringBuilder communities = new StringBuilder(Transfers.COMMUNITY_HEADINGS);
    StringBuilder buildings = new StringBuilder("小区编码,楼栋号\n");
    for (int c = 0; c < COMMUNITIES; c++) {
      communities.append(prefix + c + ",测试小区,测试路1号," + area + ",1986,1994,60\n");
      for (int b = 1; b <= BUILDINGS; b++) {
        buildings.append(prefix + c + "," + b + "\n");
      }
    }
    Transfers.importCsv(street, "COMMUNITIES", communities.toString());
    Transfers.importCsv(street, "BUILDINGS", buildings.toString());

    byte[] sheet = households(prefix);
    OUT.printf(Locale.ROOT, "Sheet of %d households: %d KB%n", count(), sheet.length / 1024);
    timed("Trial", street, sheet, "dryRun=true");
    timed("Import", street, sheet);
    timed("The same again", street, sheet);
    long begun = System.nanoTime();
    JsonPath export = Transfers.export(street, "HOUSEHOLDS", Map.of("format", "XLSX"));
    tell("Export of " + export.getInt("outcome.rows"), begun, export);
  }

  private static void timed(String what, Party street, byte[] sheet, String... options) {
    long begun = System.nanoTime();
    String id =
        Transfers.send(street, "HOUSEHOLDS", SheetFormat.XLSX.mediaType(), sheet, options)
            .statusCode(202)
            .extract()
            .path("id");
    tell(what, begun, Transfers.ended(street, id));
  }

  private static void tell(String what, long begun, JsonPath job) {
    OUT.printf(
        Locale.ROOT,
        "%s: %.1f s, %s, %s created, %s updated, %s unchanged, %s rejected%n",
        what,
        Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0,
        job.getString("status"),
        job.getString("outcome.created"),
        job.getString("outcome.updated"),
        job.getString("outcome.unchanged"),
        job.getString("outcome.rejected"));
  }

  private static int count() {
    return COMMUNITIES * BUILDINGS * ROOMS;
  }

  private static byte[] households(String prefix) throws IOException {
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    try (SheetWriter writer =
        SheetWriter.open(sheet, SheetFormat.XLSX, HouseholdSheet.SCHEMA, Locale.CHINESE)) {
      for (int i = 0; i < count(); i++) {
        write(writer, prefix, i);
      }
    }
    return sheet.toByteArray();
  }

  private static void write(SheetWriter writer, String prefix, int i) throws IOException {
    int room = i % ROOMS;
    writer.write(
        row ->
            row.set(HouseholdSheet.COMMUNITY_CODE, prefix + i / (BUILDINGS * ROOMS))
                .set(HouseholdSheet.BUILDING_CODE, String.valueOf(i / ROOMS % BUILDINGS + 1))
                .set(HouseholdSheet.UNIT_CODE, String.valueOf(room / 10 + 1))
                .set(HouseholdSheet.ROOM_NUMBER, String.valueOf(room / 2 * 100 + room % 2 + 101))
                .set(HouseholdSheet.FLOOR, room / 2 + 1)
                .set(HouseholdSheet.FLOOR_AREA, new BigDecimal("86.50"))
                .set(HouseholdSheet.USE, HouseholdUse.RESIDENTIAL)
                .set(HouseholdSheet.OWNERSHIP_KIND, OwnershipKind.COMMODITY)
                .set(HouseholdSheet.OWNER_NAME, "业主" + i)
                .set(HouseholdSheet.OWNER_TELEPHONE, String.valueOf(15_400_000_000L + i))
                .setText(HouseholdSheet.OWNER_IDENTITY_NUMBER, number(i))
                .set(HouseholdSheet.OCCUPANT_NAME, "住户" + i)
                .set(HouseholdSheet.OCCUPANT_TELEPHONE, String.valueOf(15_410_000_000L + i))
                .set(HouseholdSheet.OCCUPANT_RELATION, "承租人"));
  }

  /** A number that passes for valid, with the sequence number 000 that nobody has. */
  private static String number(int i) {
    String birth =
        LocalDate.of(1950, 1, 1).plusDays(i % 18_000).format(DateTimeFormatter.BASIC_ISO_DATE);
    String stem = "410%03d%s000".formatted(100 + i / 18_000, birth);
    for (char check : "0123456789X".toCharArray()) {
      if (IdentityNumber.parse(stem + check).isPresent()) {
        return stem + check;
      }
    }
    throw new IllegalStateException("No check character for " + stem);
  }

  private static int peak(Path collections) throws IOException {
    int peak = 0;
    Matcher matcher = COLLECTION.matcher(Files.readString(collections));
    while (matcher.find()) {
      peak = Math.max(peak, Integer.parseInt(matcher.group(1)));
    }
    return peak;
  }
}
