package io.linli.platform.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.message.Messages;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Runs one job from being taken up to its end, with its orderer bound as the caller. */
@ApplicationScoped
class JobRunner {
  private static final Logger LOG = Logger.getLogger(JobRunner.class);

  private final JobLedger ledger;
  private final CallerContext callers;
  private final Map<String, JobHandler> handlers;
  private final Messages messages;
  private final ObjectMapper json;
  private final JobMetrics metrics;
  private final Set<UUID> running = ConcurrentHashMap.newKeySet();

  JobRunner(
      JobLedger ledger,
      CallerContext callers,
      @All List<JobHandler> handlers,
      Messages messages,
      ObjectMapper json,
      JobMetrics metrics) {
    this.ledger = ledger;
    this.callers = callers;
    this.handlers =
        handlers.stream()
            .flatMap(handler -> handler.kinds().stream().map(kind -> Map.entry(kind, handler)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    this.messages = messages;
    this.json = json;
    this.metrics = metrics;
  }

  /** Takes up and runs a job; false when none was queued. */
  @ActivateRequestContext
  boolean runNext() {
    Optional<ClaimedJob> claimed = ledger.claim();
    claimed.ifPresent(this::run);
    return claimed.isPresent();
  }

  /** A single long statement notes no progress; the lease must outlive it all the same. */
  @Scheduled(every = "${linli.jobs.renew-every:30s}")
  void keepLeases() {
    if (!running.isEmpty()) {
      ledger.renew(Set.copyOf(running));
    }
  }

  private void run(ClaimedJob job) {
    JobRun run = new JobRun(job, ledger, json);
    MDC.put("requestId", job.requestId());
    MDC.put("tenantId", job.orderer().tenantId());
    running.add(job.id());
    Timer.Sample begun = metrics.begin();
    try {
      callers.callAs(job.orderer(), () -> handle(job, run));
      end(job, run, begun, JobStatus.SUCCEEDED);
    } catch (JobCancelledException e) {
      end(job, run, begun, JobStatus.CANCELLED);
    } catch (Problem problem) {
      fail(job, run, begun, problem);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Job %s of kind %s failed", job.id(), job.kind());
      fail(job, run, begun, Problem.of(PlatformProblem.INTERNAL));
    } finally {
      running.remove(job.id());
      MDC.remove("requestId");
      MDC.remove("tenantId");
    }
  }

  private void end(ClaimedJob job, JobRun run, Timer.Sample begun, JobStatus status) {
    ledger.end(job.id(), status, run, null, null);
    metrics.ended(begun, job, run, status, null);
    LOG.infof("Job %s of kind %s ended: %s", job.id(), job.kind(), status);
  }

  private Void handle(ClaimedJob job, JobRun run) {
    handlers.get(job.kind()).run(run);
    return null;
  }

  private void fail(ClaimedJob job, JobRun run, Timer.Sample begun, Problem problem) {
    Locale language = Locale.forLanguageTag(job.language());
    String key = "problem." + problem.type().code();
    String sentence =
        messages
            .find(language, key + ".detail", problem.arguments().toArray())
            .orElseGet(() -> messages.say(language, key));
    ledger.end(job.id(), JobStatus.FAILED, run, problem.type().code(), sentence);
    metrics.ended(begun, job, run, JobStatus.FAILED, problem.type().code());
    LOG.infof("Job %s of kind %s ended: %s", job.id(), job.kind(), problem.type().code());
  }
}
