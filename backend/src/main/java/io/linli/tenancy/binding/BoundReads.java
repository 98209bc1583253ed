package io.linli.tenancy.binding;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.read.Read;
import io.linli.platform.read.ReadAnswers;
import io.linli.platform.read.ReadStatements;
import io.linli.platform.read.Reads;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads for the caller in one round trip. The driver sends all statements of one text before it
 * asks for their end, and the server runs what comes so as one transaction: the look-up of the
 * caller's standing, the binding, and the selects, which see what the caller's policies show and
 * nothing else. The connection has no rights before, and none after.
 */
@ApplicationScoped
class BoundReads implements Reads {
  private final javax.sql.DataSource database;
  private final javax.sql.DataSource transactional;
  private final CallerContext callers;
  private final Admission admission;
  private final TenantDirectory directory;

  BoundReads(
      @DataSource("reads") javax.sql.DataSource database,
      javax.sql.DataSource transactional,
      CallerContext callers,
      Admission admission,
      TenantDirectory directory) {
    this.database = database;
    this.transactional = transactional;
    this.callers = callers;
    this.admission = admission;
    this.directory = directory;
  }

  @Override
  public ReadAnswers run(List<Read<?>> reads) {
    ReadStatements statements = new ReadStatements(reads, callers.get().capacity().databaseRole());
    try {
      return QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE
          ? inTransaction(statements)
          : inOneTrip(statements);
    } catch (SQLException e) {
      throw new IllegalStateException("The rows could not be read", e);
    }
  }

  /** The connection of a transaction is bound to the caller already. */
  private ReadAnswers inTransaction(ReadStatements statements) throws SQLException {
    try (Connection connection = transactional.getConnection();
        PreparedStatement select = connection.prepareStatement(statements.text())) {
      statements.bind(select, 1);
      select.execute();
      return statements.answers(select);
    }
  }

  private ReadAnswers inOneTrip(ReadStatements statements) throws SQLException {
    boolean pending = admission.isPending();
    CallerBinding binding = CallerBinding.of(callers.get());
    String text =
        (pending ? TenantDirectory.LOOK_UP + "; " : "") + binding.text() + "; " + statements.text();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(text)) {
      int next = pending ? TenantDirectory.set(select, 1, admission.claim()) : 1;
      statements.bind(select, binding.set(select, next, callers.get()));
      select.execute();
      if (pending) {
        admission.settle(directory.read(select, admission.claim()));
        select.getMoreResults();
      }
      for (int i = 0; i < binding.results(); i++) {
        select.getMoreResults();
      }
      return statements.answers(select);
    }
  }
}
