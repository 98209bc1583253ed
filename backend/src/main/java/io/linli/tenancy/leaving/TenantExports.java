package io.linli.tenancy.leaving;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.job.JobResponse;
import io.linli.platform.job.Jobs;
import io.linli.platform.problem.Problem;
import io.linli.tenancy.TenancyProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Orders exports of everything that a tenant keeps, one at a time. */
@ApplicationScoped
class TenantExports {
  private final Jobs jobs;
  private final EntityManager entities;
  private final CallerContext callers;

  TenantExports(Jobs jobs, EntityManager entities, CallerContext callers) {
    this.jobs = jobs;
    this.entities = entities;
    this.callers = callers;
  }

  JobResponse order(TenantExportRequests.Export wanted) {
    waitForOthers();
    if (isRunning()) {
      throw Problem.of(TenancyProblem.TENANT_EXPORT_RUNNING);
    }
    return jobs.order(TenantExportJob.KIND, wanted, null);
  }

  /** Two that order at once would both find that none is running. */
  private void waitForOthers() {
    entities
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:what, 0))) locked")
        .setParameter("what", TenantExportJob.KIND + callers.get().tenantId())
        .getSingleResult();
  }

  private boolean isRunning() {
    return (boolean)
        entities
            .createNativeQuery(
                "select exists (select from job where tenant_id = :tenant and kind = :kind"
                    + " and status in ('QUEUED', 'RUNNING'))",
                Boolean.class)
            .setParameter("tenant", callers.get().tenantId())
            .setParameter("kind", TenantExportJob.KIND)
            .getSingleResult();
  }
}
