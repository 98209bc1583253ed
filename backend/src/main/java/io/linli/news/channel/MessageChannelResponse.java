package io.linli.news.channel;

import io.linli.news.Channel;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MessageChannel", description = "Where somebody wants to be told besides")
record MessageChannelResponse(
    @Schema(description = "Id of the channel") UUID id,
    @Schema(description = "How", examples = "EMAIL") Channel channel,
    @Schema(description = "Where, masked", examples = "zha***@example.com") String address,
    @Schema(description = "Whether it is used", examples = "true") boolean enabled,
    @Schema(
            description = "When the person showed the code; before, nothing else is sent there",
            examples = "2026-11-02T09:35:00+08:00",
            nullable = true)
        OffsetDateTime confirmedAt,
    @Schema(description = "Counts its changes", examples = "0") long version)
    implements Identified, Versioned {

  static MessageChannelResponse from(MessageChannel channel) {
    return new MessageChannelResponse(
        channel.id,
        channel.channel,
        channel.addressMasked,
        channel.enabled,
        ChinaTime.of(channel.confirmedAt),
        channel.version);
  }
}
