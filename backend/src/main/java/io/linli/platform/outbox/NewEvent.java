package io.linli.platform.outbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An event that is to be noted. It says ids and codes and nothing that people have written, since
 * it leaves the service.
 */
public final class NewEvent {
  private static final Pattern ID_OR_CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:+-]{0,99}");

  private final EventType type;
  private final UUID subjectId;
  private final EventPlace place;
  private final Map<String, String> data = new LinkedHashMap<>();
  private final TreeSet<String> concerned = new TreeSet<>();
  private String person;
  private UUID toldTenantId;
  private boolean keptFromTenant;
  private Instant occurredAt;

  private NewEvent(EventType type, UUID subjectId, EventPlace place) {
    this.type = type;
    this.subjectId = subjectId;
    this.place = place;
  }

  /** An event that happens to a record. */
  public static NewEvent of(EventType type, UUID subjectId, EventPlace place) {
    return new NewEvent(type, subjectId, place);
  }

  /**
   * Says something more.
   *
   * @param name one of those that the type has
   * @param value an id, a code, a day or a time; null says nothing
   * @throws IllegalArgumentException when it isn't
   */
  public NewEvent with(String name, Object value) {
    if (value == null) {
      return this;
    }
    if (!type.data().contains(name)) {
      throw new IllegalArgumentException(type.code() + " says nothing of " + name);
    }
    if (!ID_OR_CODE.matcher(value.toString()).matches()) {
      throw new IllegalArgumentException(
          "What %s says as %s is no id and no code".formatted(type.code(), name));
    }
    data.put(name, value.toString());
    return this;
  }

  /**
   * Names a member of the managing tenant whom it concerns.
   *
   * @param subject null names nobody
   */
  public NewEvent concerning(String subject) {
    if (subject != null) {
      concerned.add(subject);
    }
    return this;
  }

  /**
   * Names the resident whom it concerns.
   *
   * @param subject null names nobody
   */
  public NewEvent about(String subject) {
    person = subject;
    return this;
  }

  /** Names a further tenant that is told. */
  public NewEvent telling(UUID tenantId) {
    toldTenantId = tenantId;
    return this;
  }

  /** Keeps it from the managing tenant, whom it doesn't concern; supervisors hear of it. */
  public NewEvent keptFromTenant() {
    keptFromTenant = true;
    return this;
  }

  /** When it happened, if that isn't now. */
  public NewEvent at(Instant instant) {
    occurredAt = instant;
    return this;
  }

  EventType type() {
    return type;
  }

  UUID subjectId() {
    return subjectId;
  }

  EventPlace place() {
    return place;
  }

  Map<String, String> data() {
    return Map.copyOf(data);
  }

  List<String> concerned() {
    return List.copyOf(concerned);
  }

  String person() {
    return person;
  }

  UUID toldTenantId() {
    return toldTenantId;
  }

  boolean isKeptFromTenant() {
    return keptFromTenant;
  }

  Instant occurredAt(Instant now) {
    return Objects.requireNonNullElse(occurredAt, now);
  }
}
