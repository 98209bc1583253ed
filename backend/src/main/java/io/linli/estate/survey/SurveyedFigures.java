package io.linli.estate.survey;

/**
 * SQL for what is declared of communities against what is registered in them ({@code domain.md
 * E6}).
 */
public final class SurveyedFigures {

  /**
   * Joins {@code community c} with its figures {@code f (position, figure, declared, registered)};
   * floor areas in m² with two places. Offices count as commercial; garages and the like are in
   * neither declared figure.
   */
  public static final String OF_COMMUNITY =
      " cross join lateral (select count(*) as households,"
          + " coalesce(sum(floor_area) filter (where use = 'RESIDENTIAL'), 0) as residential,"
          + " coalesce(sum(floor_area) filter (where use in ('COMMERCIAL', 'OFFICE')), 0)"
          + " as commercial from household where community_id = c.id) h"
          + " cross join lateral (values"
          + " (1, 'BUILDINGS', cast(c.declared_buildings as numeric),"
          + " cast((select count(*) from building b where b.community_id = c.id) as numeric)),"
          + " (2, 'HOUSEHOLDS', c.declared_households, h.households),"
          + " (3, 'RESIDENTIAL_FLOOR_AREA', c.residential_floor_area, h.residential),"
          + " (4, 'COMMERCIAL_FLOOR_AREA', c.commercial_floor_area, h.commercial))"
          + " f (position, figure, declared, registered)";

  private SurveyedFigures() {}
}
