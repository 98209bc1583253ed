package io.linli.photo.picture;

import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.settings.LinliSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Takes what was sent apart to its pixels and writes these anew. What isn't one of the types that
 * are taken is refused by its content; where it was taken, by which device, comments, previews,
 * scripts and whatever stood before or behind the picture don't survive.
 */
@ApplicationScoped
class PhotoCleaner {
  /** Enough to read a meter or see a crack; larger pictures lose every other pixel, or more. */
  private static final int LONGEST_SIDE = 3_072;

  private static final int QUALITY_PERCENT = 85;
  private static final int MILLION = 1_000_000;

  /** A picture of the longest side takes about 70 MB while it is cleaned. */
  private static final int AT_ONCE = 2;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final int megapixels;

  PhotoCleaner(LinliSettings settings) {
    this.megapixels = settings.photos().megapixels();
  }

  /**
   * Cleans a photo.
   *
   * @throws Problem {@code photo-type}, {@code photo-unreadable} or {@code photo-pixels} when it
   *     can't be kept; {@code too-many-requests} when too many others are being cleaned
   */
  CleanPhoto clean(byte[] received) {
    PhotoType type = PhotoType.of(received).orElseThrow(() -> refused("photo-type"));
    takePlace();
    try {
      BufferedImage pixels = upright(pixels(received, type), orientation(received, type));
      byte[] content = written(pixels, type);
      return new CleanPhoto(
          content, type, pixels.getWidth(), pixels.getHeight(), sha256(content), sha256(received));
    } finally {
      places.release();
    }
  }

  /** Cameras write JPEG; a PNG is the way up that it was drawn. */
  private static Orientation orientation(byte[] received, PhotoType type) {
    return switch (type) {
      case JPEG -> Orientation.inJpeg(received);
      case PNG -> Orientation.UPRIGHT;
    };
  }

  private void takePlace() {
    try {
      if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw Problem.later(PlatformProblem.TOO_MANY_REQUESTS, PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.later(PlatformProblem.TOO_MANY_REQUESTS, PATIENCE);
    }
  }

  /** Readers throw whatever comes to their mind when a picture is broken on purpose. */
  private BufferedImage pixels(byte[] received, PhotoType type) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(type.format()).next();
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(received))) {
      reader.setInput(stream, true, true);
      int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
      if ((long) reader.getWidth(0) * reader.getHeight(0) > (long) megapixels * MILLION) {
        throw refused("photo-pixels", megapixels);
      }
      ImageReadParam every = reader.getDefaultReadParam();
      int step = (longest + LONGEST_SIDE - 1) / LONGEST_SIDE;
      every.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, every);
    } catch (Problem e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw refused("photo-unreadable");
    } finally {
      reader.dispose();
    }
  }

  /** The pixels in the colours that every screen knows, the way up that they were seen. */
  private static BufferedImage upright(BufferedImage pixels, Orientation orientation) {
    int width = pixels.getWidth();
    int height = pixels.getHeight();
    boolean turned = orientation.isOnItsSide();
    BufferedImage upright =
        new BufferedImage(
            turned ? height : width,
            turned ? width : height,
            pixels.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = upright.createGraphics();
    try {
      canvas.drawImage(pixels, orientation.of(width, height), null);
    } finally {
      canvas.dispose();
    }
    return upright;
  }

  private static byte[] written(BufferedImage pixels, PhotoType type) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(type.format()).next();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(content)) {
      writer.setOutput(stream);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (type == PhotoType.JPEG) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY_PERCENT / 100f);
      }
      writer.write(null, new IIOImage(pixels, null, null), how);
    } catch (IOException e) {
      throw new IllegalStateException("A photo could not be written to memory", e);
    } finally {
      writer.dispose();
    }
    return content.toByteArray();
  }

  private static Problem refused(String code, Object... arguments) {
    return Problem.invalid(Violation.at("", code, arguments));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
