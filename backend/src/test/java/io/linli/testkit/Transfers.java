package io.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.Tenants.Party;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends sheets, waits for jobs, and looks into the database past all policies. */
public final class Transfers {

  /** The headings of a sheet of communities. */
  public static final String COMMUNITY_HEADINGS = "小区编码,小区名称,地址,区划代码,始建年份,建成年份,楼栋数\n";

  /** The headings of a sheet of households. */
  public static final String HOUSEHOLD_HEADINGS =
      "小区编码,楼栋号,单元,房号,楼层,建筑面积,用途,产权性质,业主姓名,业主电话,业主证件号,使用人姓名,使用人电话,与业主关系\n";

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration LOOK_EVERY = Duration.ofMillis(20);

  private Transfers() {}

  /** A sheet as it goes over the wire. */
  public static byte[] csv(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A code for a community that no other test has. */
  public static String code() {
    return "T-" + UUID.randomUUID().toString().substring(0, 13);
  }

  /**
   * Sends a sheet of a list such as {@code HOUSEHOLDS}; the options are like {@code dryRun=true}.
   */
  public static ValidatableResponse send(
      Party party, String list, String mediaType, byte[] sheet, String... options) {
    return send(party.call(), list, mediaType, sheet, options);
  }

  /** The same with a request that carries more, such as a key. */
  public static ValidatableResponse send(
      RequestSpecification request,
      String list,
      String mediaType,
      byte[] sheet,
      String... options) {
    return request
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType(mediaType)
        .body(sheet)
        .post(
            "/api/v1/imports?list="
                + list
                + (options.length == 0 ? "" : "&")
                + String.join("&", options))
        .then();
  }

  /** Sends a csv sheet and waits until its job has ended. */
  public static JsonPath importCsv(Party party, String list, String text, String... options) {
    return ended(
        party,
        send(party, list, "text/csv", csv(text), options).statusCode(202).extract().path("id"));
  }

  /** Waits until a job has ended. */
  public static JsonPath ended(Party party, String jobId) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      JsonPath job =
          party.call().get("/api/v1/jobs/" + jobId).then().statusCode(200).extract().jsonPath();
      if (!job.getString("status").matches("QUEUED|RUNNING")) {
        return job;
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
    throw new AssertionError("The job " + jobId + " has not ended");
  }

  /** The result file of a job. */
  public static byte[] result(Party party, JsonPath job) {
    return party
        .call()
        .get("/api/v1/jobs/" + job.getString("id") + "/result")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  /** Orders an export of a list such as {@code HOUSEHOLDS} and waits until it has ended. */
  public static JsonPath export(Party party, String list, Map<String, Object> wanted) {
    return export(party, party.call(), list, wanted);
  }

  /** The same with a request that carries more, such as a language. */
  public static JsonPath export(
      Party party, RequestSpecification request, String list, Map<String, Object> wanted) {
    Map<String, Object> body = new HashMap<>(wanted);
    body.put("list", list);
    return ended(
        party,
        request.body(body).post("/api/v1/exports").then().statusCode(202).extract().path("id"));
  }

  /** Holds the counts of a job that succeeded. */
  public static void assertOutcome(
      JsonPath job, int created, int updated, int unchanged, int rejected) {
    assertThat(job.getString("status")).as(job.prettify()).isEqualTo("SUCCEEDED");
    assertThat(job.getInt("outcome.created")).as(job.prettify()).isEqualTo(created);
    assertThat(job.getInt("outcome.updated")).as(job.prettify()).isEqualTo(updated);
    assertThat(job.getInt("outcome.unchanged")).as(job.prettify()).isEqualTo(unchanged);
    assertThat(job.getInt("outcome.rejected")).as(job.prettify()).isEqualTo(rejected);
  }

  /**
   * Registers a community by a sheet of the street; it is the street's to keep until handed over.
   */
  public static String community(Party street, String neighbourhood) {
    String code = code();
    JsonPath job =
        importCsv(
            street,
            "COMMUNITIES",
            COMMUNITY_HEADINGS + code + ",测试小区,测试路1号," + neighbourhood + ",1986,1994,5\n");
    assertOutcome(job, 1, 0, 0, 0);
    return code;
  }

  /** Puts a community into the hands of a company. */
  public static void handOver(String communityCode, Party company) {
    change(
        "update community set tenant_id = ?::uuid, management_mode = 'PROFESSIONAL_COMPANY'"
            + " where code = ?",
        company.id().toString(),
        communityCode);
  }

  /** The single number of a query as the superuser sees it. */
  public static long count(String sql, String... parameters) {
    try (Connection connection = superuser();
        PreparedStatement select = prepared(connection, sql, parameters);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of every row as the superuser sees it. */
  public static List<String> texts(String sql, String... parameters) {
    try (Connection connection = superuser();
        PreparedStatement select = prepared(connection, sql, parameters);
        ResultSet row = select.executeQuery()) {
      List<String> texts = new ArrayList<>();
      while (row.next()) {
        texts.add(row.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes rows past all policies; returns how many. */
  public static int change(String sql, String... parameters) {
    try (Connection connection = superuser();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, String... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setString(i + 1, parameters[i]);
    }
    return statement;
  }

  private static Connection superuser() throws SQLException {
    String url = ConfigProvider.getConfig().getValue("linli.database.url", String.class);
    return DriverManager.getConnection(url, "postgres", "");
  }
}
