package io.linli.platform.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.message.Messages;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.settings.LinliSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Orders long work: a job is queued in the caller's transaction and taken up once that commits. */
@ApplicationScoped
public class Jobs {
  /** Nobody knows when the next of the tenant's jobs begins; a person wouldn't look sooner. */
  private static final Duration ASK_AGAIN = Duration.ofSeconds(30);

  private final EntityManager entities;
  private final CallerContext callers;
  private final JobQueries queries;
  private final Event<JobOrdered> ordered;
  private final ObjectMapper json;
  private final HttpHeaders headers;
  private final int mostWaiting;

  Jobs(
      EntityManager entities,
      CallerContext callers,
      JobQueries queries,
      Event<JobOrdered> ordered,
      ObjectMapper json,
      HttpHeaders headers,
      LinliSettings settings) {
    this.entities = entities;
    this.callers = callers;
    this.queries = queries;
    this.ordered = ordered;
    this.json = json;
    this.headers = headers;
    this.mostWaiting = settings.limits().jobsWaiting();
  }

  /**
   * Whether one more job of the caller's tenant may wait, for whoever has work to do before it can
   * be ordered.
   *
   * @throws Problem {@code tenant-too-many-jobs} when as many wait as may
   */
  public void requirePlace() {
    long waiting =
        (Long)
            entities
                .createNativeQuery(
                    "select count(*) from job where tenant_id = :tenant and status = 'QUEUED'",
                    Long.class)
                .setParameter("tenant", callers.get().tenantId())
                .getSingleResult();
    if (waiting >= mostWaiting) {
      throw Problem.later(PlatformProblem.TENANT_TOO_MANY_JOBS, ASK_AGAIN, mostWaiting);
    }
  }

  /**
   * Queues a job for the caller, who is the one that it will work for.
   *
   * @param kind one of the {@link JobHandler#kinds} of what carries it out
   * @param parameters anything that Jackson reads back, null for none
   * @param inputFileId a stored file to work on, null for none
   * @throws Problem {@code tenant-too-many-jobs} when as many of the tenant's wait as may
   */
  public JobResponse order(String kind, Object parameters, UUID inputFileId) {
    Caller caller = callers.get();
    oneAfterTheOther(caller.tenantId());
    requirePlace();
    UUID id = Ids.next();
    entities
        .createNativeQuery(
            "insert into job (id, tenant_id, subject, capacity, area_code, roles, kind, language,"
                + " request_id, parameters, input_file_id)"
                + " values (:id, :tenant, :subject, :capacity, :area, :roles, :kind, :language,"
                + " :request, cast(:parameters as jsonb), :file)")
        .setParameter("id", id)
        .setParameter("tenant", caller.tenantId())
        .setParameter("subject", caller.subject())
        .setParameter("capacity", caller.capacity().name())
        .setParameter("area", caller.areaCode())
        .setParameter("roles", caller.roles().toArray(new String[0]))
        .setParameter("kind", kind)
        .setParameter(
            "language",
            Messages.asked(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).toLanguageTag())
        .setParameter("request", MDC.get("requestId"))
        .setParameter("parameters", json.valueToTree(parameters).toString())
        .setParameter("file", inputFileId)
        .executeUpdate();
    ordered.fire(new JobOrdered(id));
    return queries.get(id);
  }

  /** Of two orders of one tenant the second counts when the first has committed. */
  private void oneAfterTheOther(UUID tenantId) {
    entities
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtext('job'), hashtext(:tenant)) as text)",
            String.class)
        .setParameter("tenant", tenantId.toString())
        .getSingleResult();
  }
}
