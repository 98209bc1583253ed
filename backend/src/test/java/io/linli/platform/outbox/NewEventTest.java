package io.linli.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the service says ids and codes, and nothing that people have written. */
class NewEventTest {
  private static final EventPlace PLACE = EventPlace.of(UUID.randomUUID(), null, null);

  private static final EventType SAMPLE =
      new EventType() {
        @Override
        public String code() {
          return "sample.happened";
        }

        @Override
        public String subjectKind() {
          return "sample";
        }

        @Override
        public List<String> data() {
          return List.of("what");
        }

        @Override
        public Set<Audience> audience() {
          return Set.of();
        }
      };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REPAIR",
        "0199b0c4-7a3e-7b1f-9a53-1f0d2c3b4a59",
        "2026-11-02",
        "2026-11-02T09:50:00+08:00",
        "410105001003"
      })
  void saysIdsCodesAndDays(String value) {
    assertThat(event().with("what", value).data()).containsEntry("what", value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"张建国", "zhang jianguo", "a@b.cn", "<b>", "", "x\ny"})
  void saysNothingThatPeopleHaveWritten(String value) {
    assertThatThrownBy(() -> event().with("what", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no id and no code");
  }

  @Test
  void saysNothingThatItsTypeDoesNotHave() {
    assertThatThrownBy(() -> event().with("telephone", "13800005678"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static NewEvent event() {
    return NewEvent.of(SAMPLE, UUID.randomUUID(), PLACE);
  }
}
