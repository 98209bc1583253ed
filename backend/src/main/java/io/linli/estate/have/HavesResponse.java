package io.linli.estate.have;

import io.linli.estate.CommunityCase;
import io.linli.estate.CoverageGoal;
import io.linli.estate.Have;
import io.linli.platform.version.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CommunityHaves", description = "What a community has, held against its goal")
record HavesResponse(
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Which of the three cases it is") CommunityCase communityCase,
    @Schema(description = "The goal that follows") CoverageGoal goal,
    @Schema(description = "Version of the rules that the goal follows from") UUID estateRuleId,
    @Schema(description = "Whether it has all that the goal asks for", examples = "false")
        boolean reached,
    @Schema(
            description = "What the goal asks for and the community hasn't",
            examples = "[\"PARKING\"]")
        List<Have> missing,
    @Schema(description = "Everything that a community can have") List<HaveResponse> haves,
    @Schema(description = "Version of the community; the ETag", examples = "1") long version)
    implements Versioned {}
