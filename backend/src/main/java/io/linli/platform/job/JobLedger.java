package io.linli.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.id.Ids;
import io.linli.platform.settings.LinliSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The worker's side of the job table: takes up jobs, notes progress, writes the end. A job is held
 * by a lease that its replica renews, so that the job of one that died is taken up by another.
 */
@ApplicationScoped
class JobLedger {
  /**
   * What is dropped comes first; of each tenant the oldest that is queued stands for the others.
   */
  private static final String NEXT =
      "select j.id from job j where j.status = 'RUNNING' and j.lease_until < now()"
          + " or j.id in (select distinct on (q.tenant_id) q.id from job q"
          + " where q.status = 'QUEUED' order by q.tenant_id, q.id)"
          + " and ? > (select count(*) from job r where r.tenant_id = j.tenant_id"
          + " and r.status = 'RUNNING' and r.lease_until >= now())"
          + " order by j.status = 'QUEUED', (select max(s.started_at) from job s"
          + " where s.tenant_id = j.tenant_id) nulls first, j.id"
          + " limit 1 for update of j skip locked";

  private final DataSource database;
  private final CallerContext callers;
  private final ObjectMapper json;

  /** This replica, as long as it runs: what it doesn't hold it doesn't touch. */
  private final UUID holder = Ids.next();

  private final int mostRunning;

  /** When a lease that begins now ends, as SQL. */
  private final String leaseEnd;

  JobLedger(DataSource database, CallerContext callers, ObjectMapper json, LinliSettings settings) {
    this.database = database;
    this.callers = callers;
    this.json = json;
    this.mostRunning = settings.limits().jobsRunning();
    this.leaseEnd =
        "now() + interval '%d milliseconds'".formatted(settings.jobs().lease().toMillis());
  }

  /**
   * Takes up the job whose turn it is, if there is one: one that its replica has dropped, else the
   * oldest of the tenant that was served longest ago, of those that have fewer running than may.
   */
  Optional<ClaimedJob> claim() {
    return asWorker(
        connection -> {
          oneAfterTheOther(connection);
          try (PreparedStatement claim =
              connection.prepareStatement(
                  "update job set status = 'RUNNING', holder = ?, lease_until = "
                      + leaseEnd
                      + ", started_at = coalesce(started_at, now()) where id = ("
                      + NEXT
                      + ") returning id, kind, language, subject, tenant_id, capacity, area_code,"
                      + " roles, request_id, parameters, input_file_id")) {
            claim.setObject(1, holder);
            claim.setInt(2, mostRunning);
            try (ResultSet row = claim.executeQuery()) {
              return row.next() ? Optional.of(claimed(row)) : Optional.empty();
            }
          }
        });
  }

  /** Two replicas that take up jobs at once would both find that a tenant has none running. */
  private static void oneAfterTheOther(Connection connection) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_advisory_xact_lock(hashtext('job claim'))")) {
      lock.execute();
    }
  }

  /** Notes progress and says whether to stop: cancelled, or taken up by another after a lapse. */
  boolean progress(UUID id, long done, long total) {
    return asWorker(
        connection -> {
          try (PreparedStatement update =
              connection.prepareStatement(
                  "update job set rows_done = ?, rows_total = ?, lease_until = "
                      + leaseEnd
                      + " where id = ? and holder = ? returning cancel_requested")) {
            update.setLong(1, done);
            update.setLong(2, total);
            update.setObject(3, id);
            update.setObject(4, holder);
            try (ResultSet row = update.executeQuery()) {
              return !row.next() || row.getBoolean(1);
            }
          }
        });
  }

  /** Renews the lease on jobs that this replica is working on. */
  void renew(Collection<UUID> ids) {
    asWorker(
        connection -> {
          try (PreparedStatement update =
              connection.prepareStatement(
                  "update job set lease_until = "
                      + leaseEnd
                      + " where id = any (?) and holder = ? and status = 'RUNNING'")) {
            update.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            update.setObject(2, holder);
            return update.executeUpdate();
          }
        });
  }

  /** What nobody has taken up yet. */
  JobBacklog backlog() {
    return asWorker(
        connection -> {
          try (PreparedStatement select =
                  connection.prepareStatement(
                      "select count(*), coalesce(extract(epoch from now() - min(created_at)), 0)"
                          + " from job where status = 'QUEUED'");
              ResultSet row = select.executeQuery()) {
            row.next();
            return new JobBacklog(row.getLong(1), row.getLong(2));
          }
        });
  }

  /** Writes how a job ended, unless another replica holds it by now. */
  void end(UUID id, JobStatus status, JobRun run, String problemCode, String problemDetail) {
    asWorker(
        connection -> {
          try (PreparedStatement update =
              connection.prepareStatement(
                  "update job set status = ?, outcome = cast(? as jsonb), result_file_id = ?,"
                      + " problem_code = ?, problem_detail = ?, finished_at = now(),"
                      + " lease_until = null where id = ? and holder = ? and status = 'RUNNING'")) {
            update.setString(1, status.name());
            update.setString(2, run.outcome() == null ? null : write(run.outcome()));
            update.setObject(3, run.resultFileId());
            update.setString(4, problemCode);
            update.setString(5, problemDetail);
            update.setObject(6, id);
            update.setObject(7, holder);
            return update.executeUpdate();
          }
        });
  }

  private ClaimedJob claimed(ResultSet row) throws SQLException {
    Array roles = row.getArray("roles");
    Caller orderer =
        new Caller(
            row.getString("subject"),
            row.getObject("tenant_id", UUID.class),
            Capacity.valueOf(row.getString("capacity")),
            row.getString("area_code"),
            Set.of((String[]) roles.getArray()));
    return new ClaimedJob(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getString("language"),
        orderer,
        row.getString("request_id"),
        read(row.getString("parameters")),
        row.getObject("input_file_id", UUID.class));
  }

  private JsonNode read(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The parameters of a job can't be read", e);
    }
  }

  private String write(JobOutcome outcome) {
    try {
      return json.writeValueAsString(outcome);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The outcome of a job can't be written", e);
    }
  }

  private <T> T asWorker(Statement<T> statement) {
    return callers.callAs(
        Caller.service(Capacity.WORKER),
        () -> QuarkusTransaction.requiringNew().call(() -> execute(statement)));
  }

  private <T> T execute(Statement<T> statement) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return statement.execute(connection);
    }
  }

  private interface Statement<T> {
    T execute(Connection connection) throws SQLException;
  }
}
