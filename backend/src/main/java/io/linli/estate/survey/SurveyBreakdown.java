package io.linli.estate.survey;

/** By what a survey breaks its figures down. */
enum SurveyBreakdown {
  /** By class of conditions (domain.md E3). */
  CONDITION_CLASS,
  /** By the street's three cases (domain.md E3). */
  COMMUNITY_CASE,
  /** By anything else. */
  OTHER
}
