package io.linli.testkit;

import java.util.UUID;

/** So many cases of the service desk that nobody would open them one by one. */
public final class ManyCases {
  private static final String COPY =
      """
      with copied as (
        insert into service_case
        select copy.* from service_case s cross join generate_series(1, ?) n
         cross join lateral jsonb_populate_record(s, jsonb_build_object('id', uuidv7(), 'summary', n)) copy
         where s.id = ?
        returning id)
      insert into service_case_clock
      select copy.* from copied cross join service_case_clock c
       cross join (select now() + cast(? as interval) as at) due
       cross join lateral jsonb_populate_record(c, jsonb_build_object('id', uuidv7(), 'case_id', copied.id,
         'due_at', due.at, 'next_escalation_at', due.at, 'project_manager_at', due.at + cast(? as interval),
         'quality_department_at', due.at + cast(? as interval) * 2, 'street_at', due.at + cast(? as interval) * 3)) copy
       where c.case_id = ? and c.kind = 'RESPOND'
      """;

  private ManyCases() {}

  /**
   * Copies a case, each with the clock within which somebody answers for it.
   *
   * @param dueIn from now, such as {@code -1 minute}
   * @param levelsApart how long after each level the next one is due
   */
  public static void like(String caseId, int many, String dueIn, String levelsApart) {
    UUID id = UUID.fromString(caseId);
    Superuser.run(COPY, many, id, dueIn, levelsApart, levelsApart, levelsApart, id);
  }

  /**
   * How often cases of an estate went up to a level, and how many clocks did; when nobody is at
   * work on them any more.
   */
  public static String raised(UUID community, int level) {
    Superuser.run(
        "select count(*) from (select from service_case_clock where community_id = ? for share) held",
        community);
    return (String)
        Superuser.run(
            "select count(*) || ' times, ' || count(distinct clock_id) || ' clocks'"
                + " from service_case_escalation where community_id = ? and level = ?",
            community,
            level);
  }
}
