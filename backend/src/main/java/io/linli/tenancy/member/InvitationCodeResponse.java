package io.linli.tenancy.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitationCode", description = "What the invited person shows to accept")
record InvitationCodeResponse(
    @Schema(
            description = "Whoever shows it accepts; pass it on to the invited person alone",
            examples = "AZmnwlsefD2PSitsnQ4fI1f1mRrT0o7xkWw8Lq3cV5dB2eYh")
        String code) {}
