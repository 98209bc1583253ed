package io.linli.estate.card;

import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The directory of communities that every signed-in tenant can search. */
@ApplicationScoped
class CommunityCards {
  private final CardQueries queries;

  CommunityCards(CardQueries queries) {
    this.queries = queries;
  }

  CardResponse get(UUID communityId) {
    return CardResponse.from(queries.get(communityId));
  }

  Page<CardResponse> search(PageRequest page, String name, String areaCode, String code) {
    return Page.of(
        queries.page(page, name, areaCode, code).stream().map(CardResponse::from).toList(),
        page,
        card -> List.of(card.name(), card.communityId()));
  }
}
