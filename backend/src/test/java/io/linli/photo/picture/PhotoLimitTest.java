package io.linli.photo.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.linli.platform.caller.Roles;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Pictures;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What isn't a photo, or too much of one, is refused early, and nothing of it is kept. */
@LinliTest
class PhotoLimitTest {
  private static final int TOO_MANY = 10_000_001;
  private static final int PATIENCE_MILLISECONDS = 20_000;

  private Party manager;
  private UUID community;

  @BeforeEach
  void makeEstate() {
    manager = Tenants.street();
    community = Estates.community(manager);
  }

  @Test
  void refusesWhatIsNoPicture() {
    Pictures.send(manager, community, "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))
        .statusCode(422)
        .body("violations.code", hasItem("photo-type"));
    manager
        .call()
        .contentType("image/svg+xml")
        .body("<svg/>")
        .post("/api/v1/communities/" + community + "/photos")
        .then()
        .statusCode(415);
    assertThat(kept()).isZero();
  }

  @Test
  void refusesTooMuchBeforeReadingItAndKeepsNothing() {
    Pictures.send(manager, community, new byte[TOO_MANY])
        .statusCode(413)
        .body("code", equalTo("body-too-large"))
        .body("detail", startsWith("此处最多接收 10 MB"));
    assertThat(kept()).isZero();
  }

  @Test
  void cutsOffTwoHundredMegabytesThatDoNotSayTheirLength() throws IOException {
    Endless sent = sendWithoutEnd(200);

    assertThat(sent.answer()).startsWith("HTTP/1.1 413").contains("10 MB");
    assertThat(sent.megabytes()).isLessThan(100);
    assertThat(kept()).isZero();
  }

  private record Endless(String answer, int megabytes) {}

  /** Sends megabytes, one by one, until nobody listens any more. */
  private Endless sendWithoutEnd(int most) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /api/v1/communities/"
                  + community
                  + "/photos HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                  + manager.token(Roles.OF_TENANTS)
                  + "\r\nContent-Type: image/jpeg\r\nConnection: close\r\n"
                  + "Transfer-Encoding: chunked\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      byte[] megabyte = new byte[1_000_000];
      int sent = 0;
      try {
        for (; sent < most && socket.getInputStream().available() == 0; sent++) {
          out.write(
              (Integer.toHexString(megabyte.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
          out.write(megabyte);
          out.write("\r\n".getBytes(StandardCharsets.UTF_8));
          out.flush();
        }
      } catch (SocketException e) {
        // nobody listens
      }
      return new Endless(answer(socket), sent);
    }
  }

  /** As much as comes until the problem is complete: the connection stays open for the rest. */
  private static String answer(Socket socket) throws IOException {
    socket.setSoTimeout(PATIENCE_MILLISECONDS);
    byte[] buffer = new byte[8_192];
    StringBuilder answer = new StringBuilder();
    while (answer.indexOf("requestId") < 0) {
      int bytes = socket.getInputStream().read(buffer);
      answer.append(new String(buffer, 0, bytes, StandardCharsets.UTF_8));
    }
    return answer.toString();
  }

  private long kept() {
    return (Long) Superuser.run("select count(*) from photo where community_id = ?", community);
  }
}
