package io.linli.patrol.hazard;

import io.linli.patrol.HazardState;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down what happens to hazards, and shows it. */
@ApplicationScoped
class HazardSteps {
  static final String NOTE = "NOTE";

  /** A later round found it worse. */
  static final String WORSEN = "WORSEN";

  private final HazardStepRepository repository;
  private final StepPhotos photos;
  private final CallerContext callers;

  HazardSteps(HazardStepRepository repository, StepPhotos photos, CallerContext callers) {
    this.repository = repository;
    this.photos = photos;
    this.callers = callers;
  }

  /** What is said about a step, with photos. */
  record Said(String note, List<UUID> photoIds) {
    static Said words(String note) {
      return new Said(note, null);
    }

    List<UUID> photos() {
      return photoIds == null ? List.of() : photoIds;
    }
  }

  /** Refuses photos that aren't of the estate, before anything is moved. */
  void claim(UUID communityId, Said said) {
    photos.claim(communityId, said.photos());
  }

  /** As what the caller acts; a street acts on an estate that it manages itself as either. */
  HazardActor actor() {
    return callers.get().isSupervisor() ? HazardActor.SUPERVISOR : HazardActor.MANAGING_TENANT;
  }

  /**
   * Notes a step.
   *
   * @param from the state before, null when the hazard is new
   */
  void note(Hazard hazard, String move, HazardState from, Said said, Instant now) {
    HazardStep.Made made =
        new HazardStep.Made(move, from, now, callers.get().subject(), actor(), said.note());
    HazardStep step = new HazardStep(Ids.next(), hazard, made);
    repository.persistAndFlush(step);
    photos.attach(step, said.photos());
  }

  /** In the order in which they were made. */
  Page<HazardStepResponse> list(UUID hazardId, PageRequest page) {
    List<HazardStep> found =
        repository
            .find("hazardId = ?1 and id > ?2 order by id", hazardId, page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .list();
    Map<UUID, List<UUID>> taken = photos.of(found.stream().map(one -> one.id).toList());
    List<HazardStepResponse> rows =
        found.stream().map(step -> response(step, taken.getOrDefault(step.id, List.of()))).toList();
    return Page.of(rows, page, step -> List.of(step.id()));
  }

  private static HazardStepResponse response(HazardStep step, List<UUID> photoIds) {
    return new HazardStepResponse(
        step.id,
        step.move,
        step.fromState,
        step.toState,
        ChinaTime.of(step.at),
        step.subject,
        step.actingAs,
        step.note,
        photoIds);
  }
}
