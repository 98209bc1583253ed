package io.linli.estate.survey;

/** What a survey counts. */
enum SurveyFigure {
  /** Number of estates. */
  COMMUNITIES,
  /** Number of buildings. */
  BUILDINGS,
  /** Number of households. */
  HOUSEHOLDS,
  /** Floor area in m². */
  FLOOR_AREA
}
