package io.linli.news.channel;

import static io.linli.testkit.ServiceCases.move;
import static io.linli.testkit.ServiceCases.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.linli.news.delivery.Deliveries;
import io.linli.news.relay.Telling;
import io.linli.platform.caller.Roles;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Letters reach people where they have shown that it is theirs, by a real SMTP server and files.
 */
@LinliTest
class LetterTest {
  private static final String PATH = "/api/v1/message-channels";
  private static final Pattern CODE = Pattern.compile("[0-9]{8}");

  @Inject Telling telling;
  @Inject Deliveries deliveries;
  @Inject Clock clock;

  private static GreenMail server;

  private Party company;
  private Party worker;
  private UUID community;
  private String address;

  @BeforeAll
  static void aMailServer() {
    int port = ConfigProvider.getConfig().getValue("linli.news.mail.port", Integer.class);
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  @BeforeEach
  void aWorker() {
    Party street = Tenants.street();
    company = Tenants.company();
    worker = new Party(company.id(), "worker-" + UUID.randomUUID(), null);
    Tenants.admit(company, worker.subject(), Set.of(Roles.CLERK));
    community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
    address = "w" + UUID.randomUUID().toString().substring(0, 8) + "@example.test";
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void nothingButTheCodeGoesToAnAddressThatNobodyHasConfirmed() throws Exception {
    String id = open("EMAIL", address);
    dispatched();
    send(now());

    assertThat(mails()).hasSize(1);
    confirm(id, "00000000").statusCode(422);
    confirm(id, code()).statusCode(200);
    confirm(id, code()).statusCode(409).body("code", equalTo("message-channel-confirmed"));
  }

  @Test
  void aMailIsInThePersonsLanguageAndNamesNobody() throws Exception {
    confirmed();
    String serviceCase = dispatched();

    send(now());

    MimeMessage mail = mails().get(1);
    String text = text(mail);
    assertThat(mail.getSubject()).isEqualTo("邻里：报修工单已派单");
    assertThat(text).contains(serviceCase).doesNotContain("张建国", "1380000", "楼道水管");
    assertThat(mail.getFrom()[0].toString()).contains("noreply@linli.invalid");
    assertThat(mail.getMessageID()).startsWith("<").endsWith("@linli.invalid>");
  }

  @Test
  void waitsForAServerThatIsAwayAndThenTellsInOrder() throws Exception {
    confirmed();
    String id = dispatched();
    server.stop();
    Instant now = now();
    send(now);
    move(company, id, "dispatch", Map.of("assignee", worker.subject(), "note", "换人"))
        .statusCode(200);
    server.start();
    telling.tell();
    send(now.plusSeconds(9));
    assertThat(ofCases()).as("what comes after waits too").isEmpty();

    send(now.plusSeconds(10));

    assertThat(ofCases()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void whoIsKilledBeforeNotingItSendsTheSameMailAgain() throws Exception {
    confirmed();
    send(now());
    dispatched();
    telling.tell();
    Instant now = now();

    deliveries.sendOneAndDie(now);
    deliveries.send(now.plus(Duration.ofSeconds(61)));

    assertThat(mails()).hasSize(3);
    assertThat(mails().get(1).getMessageID()).isEqualTo(mails().get(2).getMessageID());
  }

  @Test
  void aChannelThatIsSwitchedOffIsNotUsed() throws Exception {
    String id = confirmed();
    as().header("If-Match", as().get(PATH + "/" + id).header("ETag"))
        .body(Map.of("enabled", false))
        .put(PATH + "/" + id)
        .then()
        .statusCode(200);
    dispatched();

    send(now());

    assertThat(mails()).hasSize(1);
  }

  @Test
  void codesAndGuessesAreFew() {
    String id = open("EMAIL", address);
    for (int i = 1; i < MessageChannel.CODES_A_DAY; i++) {
      as().post(PATH + "/" + id + "/code").then().statusCode(204);
    }
    as().post(PATH + "/" + id + "/code").then().statusCode(409);
    for (int i = 0; i < MessageChannel.GUESSES; i++) {
      confirm(id, "00000000").statusCode(422);
    }
    confirm(id, "00000000").statusCode(409).body("code", equalTo("message-channel-guesses"));
  }

  @Test
  void shortMessagesAndWeChatAreWrittenIntoFilesUntilSomebodyServesThem() throws IOException {
    String telephone = "139" + (10_000_000 + Math.abs(address.hashCode() % 80_000_000));
    String id = open("SMS", telephone);
    send(now());
    String text = JsonPath.from(files("sms", telephone).get(0)).getString("text");
    confirm(id, match(text)).statusCode(200);
    open("WECHAT", "openid_" + address.substring(0, 6));
    dispatched();

    send(now());

    assertThat(files("sms", telephone)).hasSize(2).anyMatch(one -> one.contains("报修工单已派单"));
    assertThat(files("wechat", "openid_" + address.substring(0, 6))).hasSize(1);
  }

  @Test
  void refusesWhatIsNoAddress() {
    as().body(Map.of("channel", "EMAIL", "address", "nobody\r\nBcc: all@example.test"))
        .post(PATH)
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("message-channel-address"));
  }

  private String confirmed() throws Exception {
    String id = open("EMAIL", address);
    send(now());
    confirm(id, code()).statusCode(200);
    return id;
  }

  private String open(String channel, String where) {
    return as().body(Map.of("channel", channel, "address", where))
        .post(PATH)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse confirm(String id, String code) {
    return as().body(Map.of("code", code)).post(PATH + "/" + id + "/confirmation").then();
  }

  private RequestSpecification as() {
    return worker.as(Set.of(Roles.CLERK));
  }

  private String dispatched() {
    String id = opened(company, community);
    move(company, id, "acceptance", Map.of("major", false)).statusCode(200);
    move(company, id, "dispatch", Map.of("assignee", worker.subject())).statusCode(200);
    return id;
  }

  private Instant now() {
    return clock.instant().plusSeconds(1);
  }

  private void send(Instant now) {
    telling.tell();
    deliveries.send(now);
  }

  private String code() throws Exception {
    return match(text(mails().get(0)));
  }

  private static String match(String text) {
    Matcher code = CODE.matcher(text);
    assertThat(code.find()).as(text).isTrue();
    return code.group();
  }

  private List<MimeMessage> mails() {
    return Arrays.stream(server.getReceivedMessages()).filter(this::isToUs).toList();
  }

  /** Message ids of what was told of cases. */
  private List<String> ofCases() throws Exception {
    List<String> ids = new ArrayList<>();
    for (MimeMessage mail : mails()) {
      if (mail.getSubject().contains("工单")) {
        ids.add(mail.getMessageID());
      }
    }
    return ids;
  }

  private boolean isToUs(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString().equals(address);
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage mail) throws Exception {
    return new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static List<String> files(String channel, String to) throws IOException {
    Path folder = Path.of(ConfigProvider.getConfig().getValue("linli.news.letters", String.class));
    try (Stream<Path> files = Files.list(folder.resolve(channel))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(LetterTest::content)
          .filter(text -> text.contains(to))
          .toList();
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
