package io.linli.photo.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.testkit.Pictures;
import io.linli.testkit.StartSettings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what is sent nothing is kept but the pixels, the right way up. */
class PhotoCleanerTest {
  private static final int HEADER = 8;
  private static final String SCRIPT = "<script>alert(document.cookie)</script>";
  private static final String PLACE = "GPS 34.7466N 113.6253E";

  private final PhotoCleaner cleaner =
      new PhotoCleaner(StartSettings.with(Map.of("linli.photos.megapixels", "1")));

  /** What stands in the upper corners after the camera's own way of telling how it was held. */
  @ParameterizedTest(name = "orientation {0}")
  @CsvSource({
    "1, red, green",
    "2, green, red",
    "3, white, blue",
    "4, blue, white",
    "5, red, blue",
    "6, blue, red",
    "7, white, green",
    "8, green, white",
    "9, red, green"
  })
  void turnsThePixelsAsTheCameraWasHeld(int orientation, String left, String right) {
    CleanPhoto clean = cleaner.clean(asOfACamera(orientation));

    BufferedImage picture = Pictures.read(clean.content());
    assertThat(colour(picture, 4, 4)).isEqualTo(left);
    assertThat(colour(picture, picture.getWidth() - 5, 4)).isEqualTo(right);
    boolean turned = orientation >= 5 && orientation <= 8;
    assertThat(clean.width()).isEqualTo(turned ? 40 : 80).isEqualTo(picture.getWidth());
    assertThat(clean.height()).isEqualTo(turned ? 80 : 40).isEqualTo(picture.getHeight());
  }

  @Test
  void dropsPlaceCommentsScriptsAndWhatStandsBehindAJpeg() {
    byte[] sent = joined(asOfACamera(6), "PK\3\4 an archive".getBytes(StandardCharsets.UTF_8));
    assertThat(text(sent)).contains("Exif", PLACE, SCRIPT, "an archive");

    byte[] kept = cleaner.clean(sent).content();

    assertThat(text(kept)).doesNotContain("Exif", "GPS", "script", "an archive");
    assertThat(kept).startsWith(0xff, 0xd8, 0xff).endsWith(0xff, 0xd9);
  }

  @Test
  void dropsTextsAndWhatStandsBehindAPng() {
    byte[] plain = Pictures.png(20, 10);
    int behindTheHeader = HEADER + 25;
    byte[] sent =
        joined(
            Arrays.copyOf(plain, behindTheHeader),
            chunk("tEXt", "Comment\0" + SCRIPT),
            Arrays.copyOfRange(plain, behindTheHeader, plain.length),
            SCRIPT.getBytes(StandardCharsets.UTF_8));

    CleanPhoto clean = cleaner.clean(sent);

    assertThat(clean.type()).isEqualTo(PhotoType.PNG);
    assertThat(text(clean.content())).doesNotContain("script").endsWith("IEND\u00aeB`\u0082");
    assertThat(colour(Pictures.read(clean.content()), 2, 2)).isEqualTo("red");
  }

  @Test
  void keepsWhatCanBeSeenThrough() {
    BufferedImage glass = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);

    BufferedImage kept = Pictures.read(cleaner.clean(Pictures.written(glass, "png")).content());

    assertThat(kept.getRGB(5, 5) >>> 24).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "<!DOCTYPE html>" + SCRIPT,
        "GIF89a" + SCRIPT,
        "%PDF-1.7",
        "PK\3\4",
        "BM",
        ""
      })
  void refusesWhatIsNoPictureByItsContent(String content) {
    assertThat(refusal(content.getBytes(StandardCharsets.UTF_8))).isEqualTo("photo-type");
  }

  @Test
  void refusesWhatOnlyBeginsAsAPicture() {
    byte[] jpeg =
        joined(
            new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
            SCRIPT.getBytes(StandardCharsets.UTF_8));
    byte[] png = Arrays.copyOf(Pictures.png(20, 10), HEADER);

    assertThat(refusal(jpeg)).isEqualTo("photo-unreadable");
    assertThat(refusal(png)).isEqualTo("photo-unreadable");
  }

  @Test
  void refusesMorePixelsThanAreTakenWithoutReadingThem() {
    byte[] bomb = Pictures.png(20, 10);
    ByteBuffer.wrap(bomb).putInt(HEADER + 8, 60_000).putInt(HEADER + 12, 60_000);
    CRC32 crc = new CRC32();
    crc.update(bomb, HEADER + 4, 17);
    ByteBuffer.wrap(bomb).putInt(HEADER + 21, (int) crc.getValue());

    assertThat(refusal(bomb)).isEqualTo("photo-pixels");
    assertThat(refusal(Pictures.jpeg(1001, 1000))).isEqualTo("photo-pixels");
  }

  /** A thousand times its size in memory, if anybody unpacked it. */
  @Test
  void neverUnpacksTheTextsOfAPng() {
    byte[] plain = Pictures.png(20, 10);
    int behindTheHeader = HEADER + 25;
    byte[] sent =
        joined(
            Arrays.copyOf(plain, behindTheHeader),
            chunk("zTXt", "Comment\0\0" + new String(deflated(2_000), StandardCharsets.ISO_8859_1)),
            Arrays.copyOfRange(plain, behindTheHeader, plain.length));

    assertThat(cleaner.clean(sent).width()).isEqualTo(20);
  }

  @Test
  void makesVeryLongPicturesSmaller() {
    CleanPhoto clean = cleaner.clean(Pictures.jpeg(10_000, 100));

    assertThat(clean.width()).isEqualTo(2_500);
    assertThat(clean.height()).isEqualTo(25);
  }

  private String refusal(byte[] content) {
    Problem problem = catchThrowableOfType(Problem.class, () -> cleaner.clean(content));
    assertThat(problem).isNotNull();
    assertThat(problem.violations()).hasSize(1);
    return problem.violations().stream().map(Violation::code).findFirst().orElseThrow();
  }

  /** A JPEG with what cameras write beside the picture, and a comment that is none. */
  private static byte[] asOfACamera(int orientation) {
    byte[] plain = Pictures.jpeg(80, 40);
    return joined(
        Arrays.copyOf(plain, 2),
        segment(0xe1, exif(orientation)),
        segment(0xfe, SCRIPT.getBytes(StandardCharsets.UTF_8)),
        Arrays.copyOfRange(plain, 2, plain.length));
  }

  private static byte[] exif(int orientation) {
    byte[] place = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
    int entries = 2;
    int behindEntries = 8 + 2 + entries * 12 + 4;
    ByteBuffer tiff =
        ByteBuffer.allocate(behindEntries + place.length).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) entries);
    tiff.putShort((short) 0x010e).putShort((short) 2).putInt(place.length).putInt(behindEntries);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
    tiff.putInt(0).put(place);
    return joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
  }

  private static byte[] segment(int marker, byte[] content) {
    int length = content.length + 2;
    byte[] head = {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length};
    return joined(head, content);
  }

  private static byte[] chunk(String type, String content) {
    byte[] typed = (type + content).getBytes(StandardCharsets.ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(typed);
    return joined(
        ByteBuffer.allocate(4).putInt(content.length()).array(),
        typed,
        ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  private static byte[] deflated(int megabytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < megabytes; i++) {
        deflater.write(megabyte);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1);
  }

  private static String colour(BufferedImage picture, int x, int y) {
    Color seen = new Color(picture.getRGB(x, y));
    boolean red = seen.getRed() > 128;
    boolean green = seen.getGreen() > 128;
    boolean blue = seen.getBlue() > 128;
    if (red && green && blue) {
      return "white";
    }
    return red ? "red" : green ? "green" : blue ? "blue" : "black";
  }
}
