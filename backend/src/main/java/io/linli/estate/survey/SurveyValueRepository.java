package io.linli.estate.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SurveyValueRepository implements PanacheRepositoryBase<SurveyValue, UUID> {

  List<SurveyValue> of(Collection<UUID> surveyIds) {
    return list("surveyId in ?1 order by surveyId, position", surveyIds);
  }
}
