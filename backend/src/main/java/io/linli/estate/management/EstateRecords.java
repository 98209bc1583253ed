package io.linli.estate.management;

import io.linli.estate.CommunityCard;
import io.linli.estate.CommunityFacts;
import io.linli.estate.ConditionClass;
import io.linli.estate.EstateProblem;
import io.linli.estate.Estates;
import io.linli.estate.Have;
import io.linli.estate.ManagementMode;
import io.linli.estate.PropertyRoomRatio;
import io.linli.estate.card.CardQueries;
import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class EstateRecords implements Estates {
  private static final String FACTS =
      "select c.id, c.code, c.name, c.area_code, c.tenant_id, c.management_mode,"
          + " c.condition_class, c.residential_floor_area, c.commercial_floor_area,"
          + " c.declared_households, c.property_room_area,"
          + " (select coalesce(sum(n.households), 0) from community_count n"
          + " where n.community_id = c.id) as registered,"
          + " (select string_agg(v.have, ',') from community_have v"
          + " where v.community_id = c.id and v.present) as haves,"
          + " c.built_to, c.enclosed, c.infrastructure_fair from community c where ";

  private final CardQueries cards;
  private final Session entities;
  private final ManagementLedger ledger;

  EstateRecords(CardQueries cards, Session entities, ManagementLedger ledger) {
    this.cards = cards;
    this.entities = entities;
    this.ledger = ledger;
  }

  @Override
  public CommunityCard card(UUID communityId) {
    return cards.get(communityId);
  }

  @Override
  public CommunityFacts facts(UUID communityId) {
    return findFacts(communityId).orElseThrow(Problem::notFound);
  }

  @Override
  public Optional<CommunityFacts> findFacts(UUID communityId) {
    List<Tuple> rows =
        entities
            .createNativeQuery(FACTS + "c.id = :id", Tuple.class)
            .setParameter("id", communityId)
            .getResultList();
    return rows.stream().findFirst().map(EstateRecords::facts);
  }

  @Override
  public List<CommunityFacts> factsBelow(String areaCode) {
    List<Tuple> rows =
        entities
            .createNativeQuery(
                FACTS
                    + "c.area_code >= :area and c.area_code < :area || ':'"
                    + " order by c.area_code, c.id",
                Tuple.class)
            .setParameter("area", areaCode)
            .getResultList();
    return rows.stream().map(EstateRecords::facts).toList();
  }

  @Override
  public boolean isFreeFor(UUID communityId, UUID companyTenantId) {
    ManagementLedger.Standing standing = ledger.read(communityId);
    return !standing.isWithCompany() || standing.isWith(companyTenantId);
  }

  @Override
  public void takeOver(UUID communityId, UUID companyTenantId, LocalDate from, String reason) {
    ManagementLedger.Standing standing = ledger.lock(communityId);
    if (standing.isWith(companyTenantId)) {
      return;
    }
    if (standing.isWithCompany()) {
      throw Problem.of(EstateProblem.MANAGED_BY_COMPANY);
    }
    ledger.move(
        communityId,
        companyTenantId,
        ManagementMode.PROFESSIONAL_COMPANY,
        notBefore(standing, from),
        reason);
  }

  @Override
  public boolean release(UUID communityId, UUID companyTenantId, LocalDate from, String reason) {
    ManagementLedger.Standing standing = ledger.lock(communityId);
    if (!standing.isWith(companyTenantId)) {
      return false;
    }
    ledger.move(
        communityId,
        standing.registeredBy(),
        ManagementMode.NONE,
        notBefore(standing, from),
        reason);
    return true;
  }

  private static LocalDate notBefore(ManagementLedger.Standing standing, LocalDate from) {
    LocalDate since = standing.since();
    return since != null && from.isBefore(since) ? since : from;
  }

  private static CommunityFacts facts(Tuple row) {
    BigDecimal residential = row.get(7, BigDecimal.class);
    BigDecimal commercial = row.get(8, BigDecimal.class);
    BigDecimal rooms = row.get(10, BigDecimal.class);
    String conditionClass = row.get(6, String.class);
    return new CommunityFacts(
        row.get(0, UUID.class),
        row.get(1, String.class),
        row.get(2, String.class),
        row.get(3, String.class),
        row.get(4, UUID.class),
        ManagementMode.valueOf(row.get(5, String.class)),
        conditionClass == null ? null : ConditionClass.valueOf(conditionClass),
        row.get(13, Integer.class),
        row.get(14, Boolean.class),
        row.get(15, Boolean.class),
        residential,
        commercial,
        row.get(9, Integer.class),
        row.get(11, Long.class),
        rooms,
        PropertyRoomRatio.perMille(rooms, residential.add(commercial)),
        haves(row.get(12, String.class)));
  }

  private static Set<Have> haves(String names) {
    return names == null
        ? Set.of()
        : Arrays.stream(names.split(",", -1)).map(Have::valueOf).collect(Collectors.toSet());
  }
}
