package io.linli.news.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

  /** The example that the libraries of the specification are tested with. */
  @Test
  void signsAsTheSpecificationDoes() {
    String signature =
        WebhookSignature.of(
            List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Instant.ofEpochSecond(1614265330),
            "{\"test\": 2432232314}");

    assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void signsWithEachSecretThatIsValid() {
    List<String> secrets = List.of(WebhookSignature.newSecret(), WebhookSignature.newSecret());

    assertThat(WebhookSignature.of(secrets, "id", Instant.EPOCH, "{}").split(" ", -1))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(one -> one.startsWith("v1,"));
  }

  @Test
  void makesSecretsThatNobodyGuesses() {
    String secret = WebhookSignature.newSecret();

    assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length()))).hasSize(32);
    assertThat(secret).isNotEqualTo(WebhookSignature.newSecret());
  }
}
