package io.linli.servicedesk.mediation;

import io.linli.platform.message.Messages;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MediationExclusion", description = "A reason for which nothing is mediated")
record MediationExclusionResponse(
    @Schema(description = "Its code", examples = "BEFORE_COURT") MediationExclusion code,
    @Schema(description = "What people are told, in Chinese", examples = "人民法院或者仲裁机构已经受理")
        String text,
    @Schema(
            description = "The same in English",
            examples = "A court or an arbitration body has taken it up")
        String textInEnglish,
    @Schema(description = "The rule that says so", examples = "《人民调解工作若干规定》第二十二条第（二）项")
        String source) {

  static MediationExclusionResponse of(MediationExclusion exclusion, Messages messages) {
    return new MediationExclusionResponse(
        exclusion,
        messages.say(Messages.DEFAULT, key(exclusion)),
        messages.say(Locale.ENGLISH, key(exclusion)),
        exclusion.source());
  }

  private static String key(MediationExclusion exclusion) {
    return "mediation-exclusion." + exclusion.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
