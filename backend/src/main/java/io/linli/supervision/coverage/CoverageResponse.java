package io.linli.supervision.coverage;

import io.linli.estate.ConditionClass;
import io.linli.estate.CoverageGoal;
import io.linli.estate.Have;
import io.linli.estate.ManagementMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Coverage", description = "How the communities that the caller sees are covered")
record CoverageResponse(
    @Schema(
            description = "Area that it is about; absent for everything that a company manages",
            examples = "410105001",
            nullable = true)
        String areaCode,
    @Schema(description = "What a row stands for", examples = "NEIGHBOURHOOD") CoverageLevel level,
    @Schema(description = "Day on which the figures were taken", examples = "2026-11-20")
        LocalDate asOf,
    @Schema(description = "The figures of all rows together") Figures total,
    @Schema(description = "The rows, in the order of area code or of name") List<Row> rows) {

  @Schema(name = "CoverageRow", description = "The figures of an area, or of a community")
  record Row(
      @Schema(description = "Code of the area", examples = "410105001003", nullable = true)
          String areaCode,
      @Schema(
              description = "Id of the community, where rows are communities",
              examples = "0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f23",
              nullable = true)
          UUID communityId,
      @Schema(description = "Name of the area or community", examples = "经八路社区") String name,
      @Schema(description = "Its figures") Figures figures) {}

  @Schema(
      name = "CoverageFigures",
      description = "Figures of an area; groups without a community are left out")
  record Figures(
      @Schema(description = "Everything together") Extent extent,
      @Schema(
              description = "Communities that are old by the rules of their place (domain.md E2)",
              examples = "31")
          long oldCommunities,
      @Schema(description = "By class of conditions") List<ByClass> byConditionClass,
      @Schema(description = "By mode of management") List<ByMode> byManagementMode,
      @Schema(description = "By what the communities have; one counts with each of its haves")
          List<ByHave> byHave,
      @Schema(description = "By what they should have, following from class and management")
          List<ByGoal> byGoal,
      @Schema(description = "Communities that have all that their goal asks for", examples = "17")
          long goalsReached,
      @Schema(description = "Service contracts") Contracts contracts,
      @Schema(description = "Star ratings, as last published") Ratings ratings) {}

  @Schema(name = "CoverageByClass", description = "The communities of one class")
  record ByClass(
      @Schema(description = "The class; absent for those that have none", nullable = true)
          ConditionClass conditionClass,
      @Schema(description = "How much it is") Extent extent) {}

  @Schema(name = "CoverageByMode", description = "The communities managed in one way")
  record ByMode(
      @Schema(description = "How they are managed", examples = "PROFESSIONAL_COMPANY")
          ManagementMode mode,
      @Schema(description = "How much it is") Extent extent) {}

  @Schema(name = "CoverageByHave", description = "The communities that have one thing")
  record ByHave(
      @Schema(description = "What they have", examples = "CLEANING") Have have,
      @Schema(description = "How much it is") Extent extent) {}

  @Schema(name = "CoverageByGoal", description = "The communities with one goal (domain.md E5)")
  record ByGoal(
      @Schema(description = "The goal", examples = "EIGHT_HAVES") CoverageGoal goal,
      @Schema(description = "Communities that have it as their goal", examples = "38")
          long communities,
      @Schema(description = "Those of them that reach it", examples = "17") long reached) {}

  @Schema(name = "CoverageContracts", description = "Service contracts of an area")
  record Contracts(
      @Schema(description = "Active ones", examples = "38") long active,
      @Schema(description = "Of those, how many end within 90 days", examples = "3")
          long expiringSoon,
      @Schema(description = "Communities without an active one", examples = "6") long missing) {}

  @Schema(name = "CoverageRatings", description = "Star ratings of an area")
  record Ratings(
      @Schema(description = "Communities without a published rating", examples = "4") long unrated,
      @Schema(description = "The others by band, the most stars first") List<ByBand> byBand) {}

  @Schema(name = "CoverageByBand", description = "The communities rated in one band")
  record ByBand(
      @Schema(description = "Band of the standard", examples = "TWO_STARS") String band,
      @Schema(description = "Stars, 0 to 3", examples = "2") int stars,
      @Schema(description = "Communities", examples = "11") long communities) {}
}
