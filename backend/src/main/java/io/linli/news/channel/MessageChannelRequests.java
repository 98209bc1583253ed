package io.linli.news.channel;

import io.linli.news.Channel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about message channels. */
final class MessageChannelRequests {
  private MessageChannelRequests() {}

  @Schema(name = "MessageChannelOpening", description = "Where somebody wants to be told besides")
  record Opening(
      @Schema(description = "How", examples = "EMAIL") @NotNull Channel channel,
      @Schema(
              description = "Where: an address, a telephone number, or an account",
              examples = "zhang.wei@example.com")
          @NotBlank
          @Size(max = 200)
          String address) {}

  @Schema(name = "MessageChannelChange", description = "Whether a channel is used")
  record Change(@Schema(description = "Whether it is used", examples = "false") boolean enabled) {}

  @Schema(name = "MessageChannelConfirmation", description = "The code that was sent there")
  record Confirmation(
      @Schema(description = "Eight digits", examples = "31415926")
          @NotNull
          @Pattern(regexp = "[0-9]{8}")
          String code) {}
}
