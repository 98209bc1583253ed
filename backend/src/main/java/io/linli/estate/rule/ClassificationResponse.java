package io.linli.estate.rule;

import io.linli.estate.AttractionCondition;
import io.linli.estate.CommunityCase;
import io.linli.estate.ConditionClass;
import io.linli.estate.CoverageGoal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Classification", description = "Class, case and goal of a community")
record ClassificationResponse(
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Class by conditions, as a supervisor gave it", nullable = true)
        ConditionClass conditionClass,
    @Schema(
            description = "Whether it is an old community; absent while its years aren't known",
            examples = "true",
            nullable = true)
        Boolean old,
    @Schema(description = "Which of the three cases it is") CommunityCase communityCase,
    @Schema(
            description = "What keeps it from attracting a company by itself",
            examples = "[\"OFFICE_ROOM\"]")
        List<AttractionCondition> unmet,
    @Schema(description = "The goal that follows from the case") CoverageGoal goal,
    @Schema(description = "Version of the rules that decided") UUID estateRuleId) {}
