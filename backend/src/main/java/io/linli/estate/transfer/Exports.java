package io.linli.estate.transfer;

import io.linli.platform.job.JobResponse;
import io.linli.platform.job.Jobs;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Orders exports of the lists that the caller sees. */
@ApplicationScoped
class Exports {

  private final Jobs jobs;
  private final EntityManager entities;

  Exports(Jobs jobs, EntityManager entities) {
    this.jobs = jobs;
    this.entities = entities;
  }

  JobResponse order(String kind, ImportRequests.Export wanted) {
    if (wanted.communityId() != null && !isSeen(wanted)) {
      throw Problem.invalid(Violation.at("/communityId", "export-community-unknown"));
    }
    return jobs.order(kind, wanted, null);
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
