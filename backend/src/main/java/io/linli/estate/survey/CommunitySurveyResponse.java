package io.linli.estate.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "CommunitySurvey",
    description = "What is declared of a community against what is registered in it")
record CommunitySurveyResponse(
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Whether everything agrees", examples = "false") boolean agrees,
    @Schema(description = "The figures") List<Line> figures) {

  /** What is held against each other. */
  enum Figure {
    BUILDINGS,
    HOUSEHOLDS,
    RESIDENTIAL_FLOOR_AREA,
    COMMERCIAL_FLOOR_AREA
  }

  @Schema(name = "CommunitySurveyLine", description = "One figure, declared and registered")
  record Line(
      @Schema(description = "What is counted; floor areas in m² with two places") Figure figure,
      @Schema(description = "As declared, two places at most", examples = "324")
          BigDecimal declared,
      @Schema(description = "As registered, two places at most", examples = "320")
          BigDecimal registered,
      @Schema(
              description = "What is declared more than registered, two places at most",
              examples = "4")
          BigDecimal difference) {

    static Line of(Figure figure, BigDecimal declared, BigDecimal registered) {
      return new Line(figure, declared, registered, declared.subtract(registered));
    }

    boolean agrees() {
      return difference.signum() == 0;
    }
  }

  static CommunitySurveyResponse of(UUID communityId, List<Line> figures) {
    return new CommunitySurveyResponse(
        communityId, figures.stream().allMatch(Line::agrees), figures);
  }
}
