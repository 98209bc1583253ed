package io.linli.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads jobs under the caller's policies. */
@ApplicationScoped
class JobQueries {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final String COLUMNS =
      "id, kind, status, rows_done, rows_total, outcome, result_file_id, problem_code,"
          + " problem_detail, created_at, started_at, finished_at";

  private final DataSource database;
  private final ObjectMapper json;

  JobQueries(DataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  JobResponse get(UUID id) {
    List<JobResponse> found = select("where id = ?", id);
    if (found.isEmpty()) {
      throw Problem.notFound();
    }
    return found.get(0);
  }

  /** Newest first: ids are in the order of time. */
  Page<JobResponse> list(PageRequest page) {
    List<JobResponse> rows =
        page.isFirst()
            ? select("order by id desc limit ?", page.fetch())
            : select(
                "where id < ? order by id desc limit ?",
                UUID.fromString(page.after(0)),
                page.fetch());
    return Page.of(rows, page, job -> List.of(job.id()));
  }

  /**
   * The result file of a job of the caller's own, null when it has none. A marked sheet shows what
   * its orderer uploaded, personal data included, so colleagues get none of it.
   */
  UUID resultFile(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select result_file_id from job where id = ? and subject = current_subject()")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw Problem.notFound();
        }
        return row.getObject(1, UUID.class);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Jobs could not be read", e);
    }
  }

  private List<JobResponse> select(String condition, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select " + COLUMNS + " from job " + condition)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      List<JobResponse> jobs = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          jobs.add(response(row));
        }
      }
      return jobs;
    } catch (SQLException e) {
      throw new IllegalStateException("Jobs could not be read", e);
    }
  }

  private JobResponse response(ResultSet row) throws SQLException {
    JobStatus status = JobStatus.valueOf(row.getString("status"));
    long done = row.getLong("rows_done");
    long total = row.getLong("rows_total");
    return new JobResponse(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        status,
        percent(status, done, total),
        done,
        total,
        outcome(row.getString("outcome")),
        row.getObject("result_file_id") != null,
        row.getString("problem_code"),
        row.getString("problem_detail"),
        time(row, "created_at"),
        time(row, "started_at"),
        time(row, "finished_at"));
  }

  private static int percent(JobStatus status, long done, long total) {
    if (status == JobStatus.SUCCEEDED) {
      return 100;
    }
    return total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
  }

  private JobOutcome outcome(String stored) {
    try {
      return stored == null ? null : json.readValue(stored, JobOutcome.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The outcome of a job can't be read", e);
    }
  }

  private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.atZoneSameInstant(CHINA).toOffsetDateTime();
  }
}
