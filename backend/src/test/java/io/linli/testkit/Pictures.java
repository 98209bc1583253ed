package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Makes pictures and sends them, for one test. */
public final class Pictures {
  private Pictures() {}

  /** A picture of four quarters: red and green above, blue and white below. */
  public static BufferedImage quarters(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = picture.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < colours.length; i++) {
      canvas.setColor(colours[i]);
      canvas.fillRect((i % 2) * width / 2, (i / 2) * height / 2, width / 2, height / 2);
    }
    canvas.dispose();
    return picture;
  }

  public static byte[] jpeg(int width, int height) {
    return written(quarters(width, height), "jpeg");
  }

  public static byte[] png(int width, int height) {
    return written(quarters(width, height), "png");
  }

  /** A picture as a file of a format. */
  public static byte[] written(BufferedImage picture, String format) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content.toByteArray();
  }

  /** The pixels of a picture. */
  public static BufferedImage read(byte[] content) {
    try {
      return ImageIO.read(new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a photo as staff. */
  public static ValidatableResponse send(Party by, UUID community, byte[] photo) {
    return by.call()
        .contentType("image/jpeg")
        .body(photo)
        .post("/api/v1/communities/" + community + "/photos")
        .then();
  }

  /** The id of a photo that staff have sent. */
  public static String sent(Party by, UUID community) {
    return send(by, community, jpeg(40, 30)).statusCode(201).extract().path("id");
  }

  /** The id of a photo that a resident has sent. */
  public static String sentFromHome(Party resident, String residency) {
    return resident
        .call()
        .contentType("image/jpeg")
        .body(jpeg(40, 30))
        .post("/api/v1/me/residencies/" + residency + "/photos")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
