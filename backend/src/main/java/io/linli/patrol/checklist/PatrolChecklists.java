package io.linli.patrol.checklist;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The checklists of estates, kept by their managing tenants; a change makes a further version. */
@ApplicationScoped
public class PatrolChecklists {
  private final ChecklistRepository checklists;
  private final ChecklistVersionRepository versions;
  private final Estates estates;
  private final Clock clock;

  PatrolChecklists(
      ChecklistRepository checklists,
      ChecklistVersionRepository versions,
      Estates estates,
      Clock clock) {
    this.checklists = checklists;
    this.versions = versions;
    this.estates = estates;
    this.clock = clock;
  }

  /** In the order of area and id. */
  Page<ChecklistResponse> list(PageRequest page, UUID communityId) {
    String area = page.after(0, "");
    List<PatrolChecklist> found =
        checklists
            .find(
                "areaCode >= ?1 and (areaCode > ?1 or id > ?2)"
                    + " and (?3 = true or communityId = ?4) order by areaCode, id",
                area,
                page.after(1, new UUID(0, 0)),
                communityId == null,
                communityId)
            .range(0, page.fetch() - 1)
            .list();
    Map<UUID, ChecklistVersion> current = current(found);
    List<ChecklistResponse> rows =
        found.stream().map(one -> ChecklistResponse.of(one, current.get(one.id))).toList();
    return Page.of(rows, page, checklist -> List.of(checklist.areaCode(), checklist.id()));
  }

  ChecklistResponse get(UUID id) {
    PatrolChecklist checklist = checklists.get(id);
    return ChecklistResponse.of(
        checklist, versions.find(id, checklist.currentNumber).orElseThrow());
  }

  /** The versions of one checklist, oldest first. */
  Page<ChecklistVersionResponse> versions(UUID id, PageRequest page) {
    checklists.get(id);
    int after = page.isFirst() ? 0 : Integer.parseInt(page.after(0));
    List<ChecklistVersionResponse> rows =
        versions
            .find("checklistId = ?1 and number > ?2 order by number", id, after)
            .range(0, page.fetch() - 1)
            .stream()
            .map(ChecklistVersionResponse::from)
            .toList();
    return Page.of(rows, page, version -> List.of(version.number()));
  }

  ChecklistResponse make(ChecklistRequests.Making request) {
    CommunityFacts community =
        estates
            .findFacts(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
    Problem.refuse(
        ItemCheck.violations(request.content().checkItems()).stream()
            .map(PatrolChecklists::inContent)
            .toList());
    return make(new PatrolChecklist(Ids.next(), community, null), request.content());
  }

  ChecklistResponse change(UUID id, String ifMatch, ChecklistRequests.Content request) {
    PatrolChecklist checklist = checklists.get(id, ifMatch);
    Problem.refuse(ItemCheck.violations(request.checkItems()));
    ChecklistVersion version =
        new ChecklistVersion(Ids.next(), checklist, request, clock.instant());
    // Who comes second is told so before both have made the same version.
    checklists.flush();
    versions.persist(version);
    versions.flush();
    return ChecklistResponse.of(checklist, version);
  }

  /**
   * The checklist that an estate has from a ready plan; made when it has none yet.
   *
   * @return its id
   */
  public UUID adopt(
      CommunityFacts community,
      String readyPlan,
      String title,
      List<ChecklistItem> items,
      String source) {
    return checklists
        .find("communityId = ?1 and readyPlan = ?2", community.communityId(), readyPlan)
        .firstResultOptional()
        .map(known -> known.id)
        .orElseGet(
            () ->
                make(
                        new PatrolChecklist(Ids.next(), community, readyPlan),
                        new ChecklistRequests.Content(title, items, source))
                    .id());
  }

  /** Whether a community that the caller sees has a checklist. */
  public boolean has(UUID communityId, UUID checklistId) {
    return checklists.count("id = ?1 and communityId = ?2", checklistId, communityId) == 1;
  }

  /**
   * What a checklist asks.
   *
   * @param number of the version, null for the current one
   * @return empty when it has no such version
   */
  public Optional<AskedItems> asked(UUID checklistId, Integer number) {
    int wanted = number == null ? checklists.get(checklistId).currentNumber : number;
    return versions.find(checklistId, wanted).map(PatrolChecklists::asked);
  }

  /** What a version asks, by its id. */
  public AskedItems asked(UUID versionId) {
    return asked(versions.findByIdOptional(versionId).orElseThrow(Problem::notFound));
  }

  private static AskedItems asked(ChecklistVersion version) {
    return new AskedItems(version.id, version.number, version.items);
  }

  private static Violation inContent(Violation violation) {
    return Violation.at(
        "/content" + violation.pointer(), violation.code(), violation.arguments().toArray());
  }

  private ChecklistResponse make(PatrolChecklist checklist, ChecklistRequests.Content content) {
    ChecklistVersion version =
        new ChecklistVersion(Ids.next(), checklist, content, clock.instant());
    checklists.persist(checklist);
    versions.persist(version);
    checklists.flush();
    return ChecklistResponse.of(checklist, version);
  }

  private Map<UUID, ChecklistVersion> current(List<PatrolChecklist> found) {
    return versions
        .find(
            "select v from ChecklistVersion v join PatrolChecklist c on c.id = v.checklistId"
                + " and c.currentNumber = v.number where c.id in ?1",
            found.stream().map(one -> one.id).toList())
        .stream()
        .collect(Collectors.toMap(version -> version.checklistId, Function.identity()));
  }
}
