package io.linli.estate.card;

import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The directory of communities that every signed-in tenant can search. */
@ApplicationScoped
class CommunityCards {
  private final CardRepository repository;
  private final CardQueries queries;

  CommunityCards(CardRepository repository, CardQueries queries) {
    this.repository = repository;
    this.queries = queries;
  }

  CardResponse get(UUID communityId) {
    return CardResponse.from(
        repository.findByIdOptional(communityId).orElseThrow(Problem::notFound));
  }

  Page<CardResponse> search(PageRequest page, String name, String areaCode, String code) {
    List<CardResponse> rows =
        queries.page(page, name, areaCode, code).stream().map(CardResponse::from).toList();
    return Page.of(rows, page, card -> List.of(card.name(), card.communityId()));
  }
}
