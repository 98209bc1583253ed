package io.linli.servicedesk.decoration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DecorationProhibitedActs", description = "What may not be done in a decoration")
record ProhibitedActsResponse(
    @Schema(description = "All of them, as they are told") List<ProhibitedActResponse> acts) {

  @Schema(name = "DecorationProhibitedAct", description = "What may not be done in a decoration")
  record ProhibitedActResponse(
      @Schema(description = "Its code", examples = "LOAD_BEARING") String code,
      @Schema(description = "In Chinese", examples = "拆改、敲打柱子、承重墙、承重梁") String text,
      @Schema(
              description = "In English",
              examples = "Removing or striking columns, bearing walls or beams")
          String textInEnglish,
      @Schema(description = "The plan that says so", examples = "001·5 结构及外观") String source) {}
}
