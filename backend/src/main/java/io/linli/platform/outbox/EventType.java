package io.linli.platform.outbox;

import java.util.List;
import java.util.Set;

/**
 * Something that happens to a record and that others may want to hear of. Each context has an enum
 * of its own, and says for each type what it tells and to whom; the sentence for people stands in
 * its message bundle under {@code event.<code>}.
 */
public interface EventType {

  /** The stable name by which third parties know it, such as {@code service-case.opened}. */
  String code();

  /** What kind of record it happens to, such as {@code service-case}. */
  String subjectKind();

  /**
   * The names of what it says, each an id or a code and none a text of people; the sentence for
   * people takes them in this order.
   */
  List<String> data();

  /** Who is told. */
  Set<Audience> audience();
}
