package io.linli.contract.servicecontract;

import io.linli.contract.ContractStatus;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * What the calendar does with contracts: those whose last day has passed expire, then those whose
 * day has come become active. Each in a transaction of its own, for the supervisor that confirmed
 * it; what fails is left for the next look and holds up nothing else.
 */
@ApplicationScoped
class ContractDays {
  private static final Logger LOG = Logger.getLogger(ContractDays.class);

  /** Expired ones first, so that a contract can follow another on the next day. */
  private static final String DUE =
      "select id, status, confirmed_subject, confirmed_tenant, confirmed_area from service_contract"
          + " where confirmed_at is not null and ((status = 'ACTIVE' and ends_on < ?)"
          + " or (status = 'FILED' and starts_on <= ? and ends_on >= ?)) order by status, starts_on, id";

  private final DataSource database;
  private final CallerContext callers;
  private final ContractDecisions decisions;

  ContractDays(DataSource database, CallerContext callers, ContractDecisions decisions) {
    this.database = database;
    this.callers = callers;
    this.decisions = decisions;
  }

  private record Due(UUID id, ContractStatus status, Caller supervisor) {}

  @ActivateRequestContext
  void look(LocalDate today) {
    for (Due due : due(today)) {
      callers.callAs(due.supervisor(), () -> deal(due, today));
    }
  }

  private Void deal(Due due, LocalDate today) {
    try {
      QuarkusTransaction.requiringNew().run(() -> step(due, today));
    } catch (Problem problem) {
      LOG.warnf("Contract %s stays as it is: %s", due.id(), problem.type().code());
    } catch (RuntimeException e) {
      LOG.errorf(e, "The day of contract %s could not be dealt with", due.id());
    }
    return null;
  }

  private void step(Due due, LocalDate today) {
    if (due.status() == ContractStatus.ACTIVE) {
      decisions.expire(due.id(), today);
    } else {
      decisions.begin(due.id(), today);
    }
  }

  private List<Due> due(LocalDate today) {
    return callers.callAs(
        Caller.service(Capacity.WORKER),
        () -> QuarkusTransaction.requiringNew().call(() -> find(today)));
  }

  private List<Due> find(LocalDate today) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(DUE)) {
      select.setObject(1, today);
      select.setObject(2, today);
      select.setObject(3, today);
      List<Due> due = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          due.add(due(row));
        }
      }
      return due;
    }
  }

  private static Due due(ResultSet row) throws SQLException {
    Caller supervisor =
        new Caller(
            row.getString("confirmed_subject"),
            row.getObject("confirmed_tenant", UUID.class),
            Capacity.SUPERVISOR,
            row.getString("confirmed_area"),
            Set.of(Roles.MANAGER));
    return new Due(
        row.getObject("id", UUID.class),
        ContractStatus.valueOf(row.getString("status")),
        supervisor);
  }
}
