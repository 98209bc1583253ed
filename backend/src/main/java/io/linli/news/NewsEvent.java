package io.linli.news;

import io.linli.platform.outbox.Audience;
import io.linli.platform.outbox.EventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What happens to the telling itself. */
public enum NewsEvent implements EventType {
  /** A webhook failed for so long that it is called no more. */
  WEBHOOK_DISABLED("webhook.disabled");

  private final String code;

  NewsEvent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String subjectKind() {
    return "webhook";
  }

  @Override
  public List<String> data() {
    return List.of("reason");
  }

  @Override
  public Set<Audience> audience() {
    return EnumSet.of(Audience.ADMINISTRATORS);
  }
}
