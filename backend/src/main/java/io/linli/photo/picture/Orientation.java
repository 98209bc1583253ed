package io.linli.photo.picture;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * How a camera was held (the Exif tag 0x0112, 1 to 8). The pixels are turned accordingly before the
 * tag is dropped with all other metadata.
 */
enum Orientation {
  UPRIGHT(false) {
    @Override
    AffineTransform of(int width, int height) {
      return new AffineTransform();
    }
  },
  MIRRORED(false) {
    @Override
    AffineTransform of(int width, int height) {
      return new AffineTransform(-1, 0, 0, 1, width, 0);
    }
  },
  UPSIDE_DOWN(false) {
    @Override
    AffineTransform of(int width, int height) {
      return new AffineTransform(-1, 0, 0, -1, width, height);
    }
  },
  UPSIDE_DOWN_MIRRORED(false) {
    @Override
    AffineTransform of(int width, int height) {
      return new AffineTransform(1, 0, 0, -1, 0, height);
    }
  },
  LEFT_MIRRORED(true) {
    @Override
    AffineTransform of(int width, int height) {
      return new AffineTransform(0, 1, 1, 0, 0, 0);
    }
  },
  LEFT(true) {
    @Override
    AffineTransform of(int width, int height) {
      return new AffineTransform(0, 1, -1, 0, height, 0);
    }
  },
  RIGHT_MIRRORED(true) {
    @Override
    AffineTransform of(int width, int height) {
      return new AffineTransform(0, -1, -1, 0, height, width);
    }
  },
  RIGHT(true) {
    @Override
    AffineTransform of(int width, int height) {
      return new AffineTransform(0, -1, 1, 0, 0, width);
    }
  };

  private final boolean onItsSide;

  Orientation(boolean onItsSide) {
    this.onItsSide = onItsSide;
  }

  /** Brings the pixels of a picture upright; width and height are those before. */
  abstract AffineTransform of(int width, int height);

  /** Whether width and height change places. */
  boolean isOnItsSide() {
    return onItsSide;
  }

  /**
   * What the Exif segment of a JPEG says; upright when it says nothing, or nothing that can be
   * read. Nothing else is looked at: other metadata can be packed a thousandfold.
   */
  static Orientation inJpeg(byte[] content) {
    try {
      ExifIFD0Directory exif =
          JpegMetadataReader.readMetadata(
                  new ByteArrayInputStream(content), List.of(new ExifReader()))
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      Integer tag = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return tag == null || tag < 1 || tag > values().length ? UPRIGHT : values()[tag - 1];
    } catch (JpegProcessingException | IOException e) {
      return UPRIGHT;
    }
  }
}
