package io.linli.rule;

/**
 * The part of a statement that moves what is overdue up a level and notes it: together or not at
 * all, each level once, and replicas that look at once skip what another holds. Whatever has the
 * columns of {@link EscalationTimes}, {@code escalation} and {@code next_escalation_at} can go up.
 */
public final class EscalationSql {
  private static final String MOVED_AND_NOTED =
      """
      with due as (
        select id as due_id from %1$s where next_escalation_at <= ? order by next_escalation_at, id
         limit ? for update skip locked),
      moved as (
        update %1$s c
           set escalation = c.escalation + 1, version = c.version + 1,
               next_escalation_at = case c.escalation when 0 then c.project_manager_at
                 when 1 then c.quality_department_at when 2 then c.street_at end
          from due where c.id = due_id
        returning %2$s, escalation, old.next_escalation_at as due_for),
      noted as (
        insert into %3$s (%4$s, level, due_at, noted_at)
        select %2$s, escalation, due_for, ? from moved
        on conflict do nothing)
      """;

  private EscalationSql() {}

  /**
   * A {@code with} of the parts {@code moved} and {@code noted}. Its parameters are the time, how
   * many at most, and the time again.
   *
   * @param overdue the table of what can be overdue
   * @param kept its columns that are noted
   * @param log the table in which it is noted, unique by level
   * @param keptAs what the log calls those columns, in the same order
   */
  public static String movedAndNoted(String overdue, String kept, String log, String keptAs) {
    return MOVED_AND_NOTED.formatted(overdue, kept, log, keptAs);
  }
}
