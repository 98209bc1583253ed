package io.linli.servicedesk.specialservice;

import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Lists menus and orders under the caller's policies, in the order of area and id. */
@ApplicationScoped
class SpecialServiceQueries {
  private static final String MENU =
      """
      select s.id, s.community_id, s.area_code, s.name, s.description, p.unit, p.price, p.valid_from, s.valid_until
        from special_service s
       cross join lateral (
             select unit, price, valid_from from special_service_price
              where service_id = s.id and valid_from <= :day order by valid_from desc limit 1) p
       where (s.area_code, s.id) > (:area, :id)
         and (s.valid_until is null or s.valid_until >= :day)
         and (cast(:community as uuid) is null or s.community_id = :community)
       order by s.area_code, s.id limit :fetch
      """;

  private final EntityManager entities;
  private final SpecialServiceOrderRepository orders;
  private final SpecialServiceOrderMapper mapper;

  SpecialServiceQueries(
      EntityManager entities,
      SpecialServiceOrderRepository orders,
      SpecialServiceOrderMapper mapper) {
    this.entities = entities;
    this.orders = orders;
    this.mapper = mapper;
  }

  /**
   * The menu of a day.
   *
   * @param communityId only of this community, null for all
   */
  Page<MenuItemResponse> menu(PageRequest page, UUID communityId, LocalDate day) {
    List<MenuItemResponse> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(MENU, Object[].class)
            .setParameter("area", page.after(0, ""))
            .setParameter("id", page.after(1, new UUID(0, 0)))
            .setParameter("day", day)
            .setParameter("community", communityId, UUID.class)
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(SpecialServiceQueries::item)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  /**
   * Orders in the order of area and id.
   *
   * @param communityId only of this community, null for all
   * @param state only in this state, null for all
   */
  Page<SpecialServiceOrderResponse> orders(PageRequest page, UUID communityId, OrderState state) {
    List<SpecialServiceOrderResponse> rows =
        orders
            .find(
                "areaCode >= :area and (areaCode > :area or id > :id)"
                    + (communityId == null ? "" : " and communityId = :community")
                    + (state == null ? "" : " and state = :state")
                    + " order by areaCode, id",
                filter(page, communityId, state))
            .range(0, page.fetch() - 1)
            .stream()
            .map(mapper::response)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  private static Map<String, Object> filter(PageRequest page, UUID communityId, OrderState state) {
    Map<String, Object> filter = new HashMap<>();
    filter.put("area", page.after(0, ""));
    filter.put("id", page.after(1, new UUID(0, 0)));
    if (communityId != null) {
      filter.put("community", communityId);
    }
    if (state != null) {
      filter.put("state", state);
    }
    return filter;
  }

  private static MenuItemResponse item(Object[] row) {
    return new MenuItemResponse(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (BigDecimal) row[6],
        (LocalDate) row[7],
        (LocalDate) row[8]);
  }
}
