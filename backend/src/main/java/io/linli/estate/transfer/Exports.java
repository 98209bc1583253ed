package io.linli.estate.transfer;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.job.JobResponse;
import io.linli.platform.job.Jobs;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Orders exports of the lists that the caller sees. */
@ApplicationScoped
class Exports {

  private final Jobs jobs;
  private final EntityManager entities;
  private final CallerContext callers;

  Exports(Jobs jobs, EntityManager entities, CallerContext callers) {
    this.jobs = jobs;
    this.entities = entities;
    this.callers = callers;
  }

  JobResponse order(ImportRequests.Export wanted) {
    RegisterExport rows = wanted.list().rows();
    if (rows.isForSupervisors() && !callers.get().isSupervisor()) {
      throw Problem.of(PlatformProblem.WRONG_CAPACITY);
    }
    if (wanted.communityId() != null && !rows.isByCommunity()) {
      throw Problem.invalid(Violation.at("/communityId", "export-not-by-community"));
    }
    if (wanted.communityId() != null && !isSeen(wanted)) {
      throw Problem.invalid(Violation.at("/communityId", "export-community-unknown"));
    }
    return jobs.order(wanted.list().exportKind(), wanted, null);
  }

  private boolean isSeen(ImportRequests.Export wanted) {
    return (boolean)
        entities
            .createNativeQuery(
                "select exists (select from community where id = :id)", Boolean.class)
            .setParameter("id", wanted.communityId())
            .getSingleResult();
  }
}
