package io.linli.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.platform.id.Ids;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.TightLimits;
import io.linli.testkit.Transfers;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose job is next, and how many may wait. No worker looks by itself here. */
@QuarkusTest
@TestProfile(TightLimits.class)
class JobTurnsTest {
  private final UUID one = Ids.next();
  private final UUID another = Ids.next();

  @Inject JobLedger ledger;
  @Inject ObjectMapper json;

  @AfterEach
  void nothingIsLeft() {
    Superuser.run("update job set status = 'CANCELLED' where status in ('QUEUED', 'RUNNING')");
  }

  @Test
  @ActivateRequestContext
  void manyJobsOfOneTenantDoNotHoldUpTheOthers() {
    UUID first = queued(one);
    queued(one);
    queued(one);
    UUID others = queued(another);

    assertThat(next()).isEqualTo(first);
    assertThat(next()).isEqualTo(others);
    assertThat(next()).as("each has one running").isNull();
  }

  @Test
  @ActivateRequestContext
  void whoWasServedLongestAgoIsNext() {
    UUID first = queued(one);
    UUID others = queued(another);
    UUID second = queued(one);
    UUID third = queued(one);
    UUID othersSecond = queued(another);
    end(claim(first));
    end(claim(others));

    end(claim(second));
    end(claim(othersSecond));
    end(claim(third));
    assertThat(next()).isNull();
  }

  @Test
  @ActivateRequestContext
  void oneThatItsReplicaHasDroppedComesFirst() {
    UUID dropped = queued(one);
    claim(dropped);
    queued(one);
    queued(another);
    Superuser.run("update job set lease_until = now() - interval '1 s' where id = ?", dropped);

    assertThat(next()).isEqualTo(dropped);
  }

  @Test
  void moreThanMayWaitAreRefusedBeforeAnythingIsStored() {
    Party company = Tenants.company();
    for (int n = 0; n < TightLimits.WAITING; n++) {
      queued(company.id());
    }

    Transfers.send(company, "COMMUNITIES", "text/csv", Transfers.csv(Transfers.COMMUNITY_HEADINGS))
        .statusCode(429)
        .header("Retry-After", "30")
        .body("code", equalTo("tenant-too-many-jobs"))
        .body("detail", containsString("最多可有 3 个任务排队"));
    company
        .call()
        .body(Map.of("list", "COMMUNITIES", "format", "CSV"))
        .post("/api/v1/exports")
        .then()
        .statusCode(429)
        .body("code", equalTo("tenant-too-many-jobs"));
    assertThat(Superuser.run("select count(*) from stored_file where tenant_id = ?", company.id()))
        .isEqualTo(0L);
    assertThat(Superuser.run("select count(*) from job where tenant_id = ?", company.id()))
        .isEqualTo(3L);
  }

  private UUID queued(UUID tenant) {
    UUID id = Ids.next();
    Superuser.run(
        "insert into job (id, tenant_id, subject, capacity, roles, kind, language, parameters)"
            + " values (?, ?, 'nobody', 'OPERATOR', '{}', 'none', 'en', '{}')",
        id,
        tenant);
    return id;
  }

  private UUID next() {
    return ledger.claim().map(ClaimedJob::id).orElse(null);
  }

  private ClaimedJob claim(UUID expected) {
    ClaimedJob job = ledger.claim().orElseThrow();
    assertThat(job.id()).isEqualTo(expected);
    return job;
  }

  private void end(ClaimedJob job) {
    ledger.end(job.id(), JobStatus.SUCCEEDED, new JobRun(job, ledger, json), null, null);
  }
}
