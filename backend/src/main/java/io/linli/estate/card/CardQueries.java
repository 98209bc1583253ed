package io.linli.estate.card;

import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** Searches the public cards. Prefixes are ranges, so that the index on the name serves. */
@ApplicationScoped
class CardQueries {
  private static final String END = Character.toString(Character.MAX_CODE_POINT);

  /** Compared and ordered as the index has it. */
  private static final String NAME = "sql('? collate \"C\"', c.name)";

  private static final String SEARCH =
      "from CardRecord c where NAME >= :from and NAME < :to and c.areaCode >= :area"
          + " and c.areaCode < :areaEnd and (NAME > :after or (NAME = :after"
          + " and c.communityId > :afterId))";

  private final Session session;

  CardQueries(Session session) {
    this.session = session;
  }

  /** One row more than the page, in the order of name and id. */
  List<CardRecord> page(PageRequest page, String name, String areaCode, String code) {
    String search = SEARCH + (code == null ? "" : " and c.code = :code");
    SelectionQuery<CardRecord> rows =
        session.createSelectionQuery(
            (search + " order by NAME, c.communityId").replace("NAME", NAME), CardRecord.class);
    String from = name == null ? "" : name;
    String area = areaCode == null ? "" : areaCode;
    rows.setParameter("from", from)
        .setParameter("to", from + END)
        .setParameter("area", area)
        .setParameter("areaEnd", area + ":")
        .setParameter("after", page.isFirst() ? "" : page.after(0))
        .setParameter("afterId", page.isFirst() ? new UUID(0, 0) : UUID.fromString(page.after(1)));
    if (code != null) {
      rows.setParameter("code", code);
    }
    return rows.setMaxResults(page.fetch()).getResultList();
  }
}
