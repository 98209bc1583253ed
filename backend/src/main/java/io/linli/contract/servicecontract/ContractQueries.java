package io.linli.contract.servicecontract;

import io.linli.contract.ContractKind;
import io.linli.contract.ContractStatus;
import io.linli.contract.WaitingReason;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads service contracts under the caller's policies. */
@ApplicationScoped
class ContractQueries {
  private static final String SUMMARY =
      "select s.id, s.community_id, k.name, s.area_code, s.tenant_id, s.second_party_name,"
          + " s.number, s.kind, s.status, s.starts_on, s.ends_on, s.confirmed_at, s.waiting,"
          + " s.version from service_contract s"
          + " join community_card k on k.community_id = s.community_id where true";

  private final DataSource database;
  private final ContractAnswers answers;
  private final Clock clock;

  ContractQueries(DataSource database, ContractAnswers answers, Clock clock) {
    this.database = database;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * What narrows a list; null where it doesn't.
   *
   * @param expiringWithinDays only active ones that end within so many days, the soonest first
   */
  record Filter(
      String areaCode, UUID communityId, ContractStatus status, Integer expiringWithinDays) {}

  /** The period of a contract, both ends within it. */
  record Period(LocalDate startsOn, LocalDate endsOn) {}

  Page<ServiceContractSummary> list(PageRequest page, Filter filter) {
    Statement statement = new Statement(SUMMARY);
    if (filter.areaCode() != null) {
      statement.and(
          "s.area_code >= ? and s.area_code < ?", filter.areaCode(), filter.areaCode() + ":");
    }
    if (filter.communityId() != null) {
      statement.and("s.community_id = ?", filter.communityId());
    }
    if (filter.status() != null) {
      statement.and("s.status = ?", filter.status().name());
    }
    return filter.expiringWithinDays() == null
        ? byArea(statement, page)
        : byEnd(statement, page, filter.expiringWithinDays());
  }

  /** Another active contract of the community whose period meets this one's. */
  Optional<Period> activeWithin(ServiceContract contract) {
    Statement statement =
        new Statement("select starts_on, ends_on from service_contract where status = 'ACTIVE'")
            .and("community_id = ?", contract.communityId)
            .and("id <> ?", contract.id)
            .and("starts_on <= ? and ends_on >= ?", contract.endsOn, contract.startsOn)
            .then(" order by starts_on limit 1");
    return run(statement, row -> new Period(date(row, "starts_on"), date(row, "ends_on"))).stream()
        .findFirst();
  }

  /** Whether the company goes on with the estate under a further confirmed contract. */
  boolean isContinued(ServiceContract contract, LocalDate today) {
    Statement statement =
        new Statement("select id from service_contract where confirmed_at is not null")
            .and("status in ('FILED', 'ACTIVE')")
            .and("community_id = ?", contract.communityId)
            .and("tenant_id = ?", contract.tenantId)
            .and("id <> ?", contract.id)
            .and("starts_on <= ? and ends_on >= ?", today, today);
    return !run(statement, row -> row.getObject("id", UUID.class)).isEmpty();
  }

  private Page<ServiceContractSummary> byArea(Statement statement, PageRequest page) {
    if (!page.isFirst()) {
      statement.and("(s.area_code, s.id) > (?, ?)", page.after(0), UUID.fromString(page.after(1)));
    }
    statement.then(" order by s.area_code, s.id limit ?", page.fetch());
    return Page.of(run(statement, this::summary), page, row -> List.of(row.areaCode(), row.id()));
  }

  private Page<ServiceContractSummary> byEnd(Statement statement, PageRequest page, int days) {
    statement.and("s.status = 'ACTIVE' and s.ends_on <= ?", LocalDate.now(clock).plusDays(days));
    if (!page.isFirst()) {
      statement.and(
          "(s.ends_on, s.id) > (?, ?)",
          LocalDate.parse(page.after(0)),
          UUID.fromString(page.after(1)));
    }
    statement.then(" order by s.ends_on, s.id limit ?", page.fetch());
    return Page.of(run(statement, this::summary), page, row -> List.of(row.endsOn(), row.id()));
  }

  private ServiceContractSummary summary(ResultSet row) throws SQLException {
    ContractStatus status = ContractStatus.valueOf(row.getString("status"));
    LocalDate endsOn = date(row, "ends_on");
    String waiting = row.getString("waiting");
    WaitingReason reason = waiting == null ? null : WaitingReason.valueOf(waiting);
    return new ServiceContractSummary(
        row.getObject("id", UUID.class),
        row.getObject("community_id", UUID.class),
        row.getString("name"),
        row.getString("area_code"),
        row.getObject("tenant_id", UUID.class),
        row.getString("second_party_name"),
        row.getString("number"),
        ContractKind.valueOf(row.getString("kind")),
        status,
        date(row, "starts_on"),
        endsOn,
        answers.daysLeft(status, endsOn),
        row.getObject("confirmed_at") != null,
        reason,
        answers.sentence(reason),
        row.getLong("version"));
  }

  private <T> List<T> run(Statement statement, Row<T> read) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(statement.sql.toString())) {
      for (int i = 0; i < statement.parameters.size(); i++) {
        select.setObject(i + 1, statement.parameters.get(i));
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(read.of(row));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("Service contracts could not be read", e);
    }
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** A statement that grows by conditions, each with its parameters. */
  private static final class Statement {
    private final StringBuilder sql;
    private final List<Object> parameters = new ArrayList<>();

    Statement(String select) {
      sql = new StringBuilder(select);
    }

    Statement and(String condition, Object... values) {
      return then(" and " + condition, values);
    }

    Statement then(String part, Object... values) {
      sql.append(part);
      parameters.addAll(List.of(values));
      return this;
    }
  }
}
