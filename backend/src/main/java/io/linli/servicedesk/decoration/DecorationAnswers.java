package io.linli.servicedesk.decoration;

import jakarta.enterprise.context.ApplicationScoped;

/** Shows decorations with what was kept of their deposits. */
@ApplicationScoped
class DecorationAnswers {
  private final DecorationDeductionRepository deductions;
  private final DecorationMapper mapper;

  DecorationAnswers(DecorationDeductionRepository deductions, DecorationMapper mapper) {
    this.deductions = deductions;
    this.mapper = mapper;
  }

  DecorationFilingResponse of(DecorationFiling filing) {
    return mapper.response(
        filing,
        deductions.list("filingId = ?1 order by position", filing.id).stream()
            .map(DecorationDeductionResponse::from)
            .toList());
  }
}
