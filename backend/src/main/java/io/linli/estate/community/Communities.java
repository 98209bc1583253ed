package io.linli.estate.community;

import io.linli.estate.EstateProblem;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import io.linli.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The register of communities: supervisors register and name, managing tenants keep. */
@ApplicationScoped
class Communities {
  private final CommunityRepository repository;
  private final CommunityMapper mapper;
  private final EntityManager entities;
  private final CallerContext callers;
  private final Regions regions;
  private final Clock clock;

  Communities(
      CommunityRepository repository,
      CommunityMapper mapper,
      EntityManager entities,
      CallerContext callers,
      Regions regions,
      Clock clock) {
    this.repository = repository;
    this.mapper = mapper;
    this.entities = entities;
    this.callers = callers;
    this.regions = regions;
    this.clock = clock;
  }

  CommunityResponse register(CommunityRequests.Registration request) {
    checkArea(request.areaCode());
    checkYears(request.description(), "/description");
    if (isCodeTaken(request.code())) {
      throw Problem.of(EstateProblem.COMMUNITY_CODE_TAKEN, request.code());
    }
    Community community =
        new Community(Ids.next(), callers.get().tenantId(), request, clock.instant());
    repository.persistAndFlush(community);
    return mapper.response(community);
  }

  CommunityResponse get(UUID id) {
    return mapper.response(repository.get(id));
  }

  /**
   * A page of what the caller sees, in the order of area and id: the order of the index that a
   * supervisor's policy uses.
   */
  Page<CommunityResponse> list(PageRequest page, String areaCode) {
    String from = areaCode == null ? "" : areaCode;
    String to = areaCode == null ? ":" : areaCode + ":";
    String after = page.isFirst() ? from : page.after(0);
    UUID afterId = page.isFirst() ? new UUID(0, 0) : UUID.fromString(page.after(1));
    List<CommunityResponse> rows =
        repository
            .find(
                "areaCode >= ?1 and areaCode < ?2 and (areaCode, id) > (?3, ?4)"
                    + " order by areaCode, id",
                from,
                to,
                after,
                afterId)
            .range(0, page.fetch() - 1)
            .stream()
            .map(mapper::response)
            .toList();
    return Page.of(rows, page, community -> List.of(community.areaCode(), community.id()));
  }

  CommunityResponse identify(UUID id, String ifMatch, CommunityRequests.Identity request) {
    Community community = repository.get(id);
    IfMatch.require(ifMatch, community.version);
    community.identify(request.name(), request.conditionClass());
    repository.flush();
    return mapper.response(community);
  }

  CommunityResponse describe(UUID id, String ifMatch, CommunityRequests.Description request) {
    checkYears(request, "");
    Community community = repository.get(id);
    IfMatch.require(ifMatch, community.version);
    community.describe(request, clock.instant());
    repository.flush();
    return mapper.response(community);
  }

  private void checkArea(String areaCode) {
    if (!regions.isValid(areaCode)) {
      throw Problem.invalid(Violation.at("/areaCode", "area-code-unknown"));
    }
    if (!areaCode.startsWith(callers.get().areaCode())) {
      throw Problem.invalid(Violation.at("/areaCode", "area-outside-jurisdiction"));
    }
  }

  private static void checkYears(CommunityRequests.Description description, String at) {
    List<Violation> violations = new ArrayList<>();
    if (description.builtFrom() != null
        && description.builtTo() != null
        && description.builtTo() < description.builtFrom()) {
      violations.add(Violation.at(at + "/builtTo", "years-turned-round"));
    }
    if (!violations.isEmpty()) {
      throw Problem.invalid(violations);
    }
  }

  /** Asked of the public cards: a code is unique in the service, whoever sees the community. */
  private boolean isCodeTaken(String code) {
    return (boolean)
        entities
            .createNativeQuery(
                "select exists (select from community_card where code = :code)", Boolean.class)
            .setParameter("code", code)
            .getSingleResult();
  }
}
