package io.linli.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.platform.caller.Capacity;
import io.linli.testkit.LinliTest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue itself proves that no table was forgotten. */
@LinliTest
class PolicyCatalogueTest {

  /** Tables without row-level security, each with the reason. */
  private static final Map<String, String> WITHOUT_POLICIES = Map.of();

  /** Policies that let a caller see or write every row of a table, each with the reason. */
  private static final Map<String, String> OPEN_POLICIES =
      Map.ofEntries(
          Map.entry("audit_entry.triggers_write", "Triggers alone write, as the owner"),
          Map.entry(
              "building.claims_are_checked", "Claims are held against the register, as the owner"),
          Map.entry("building_head.directory_looks_up", "Finds out what persons head; no names"),
          Map.entry("building_head.ends_follow", "Ends with the residency, by a trigger"),
          Map.entry("community.claims_are_checked", "Finds out whom a claim is for, as the owner"),
          Map.entry("community_card.resident_reads", "The public card is for everybody"),
          Map.entry("community_card.everybody_reads", "The public card crosses tenants by design"),
          Map.entry("community_card.trigger_keeps", "Kept by a trigger, as the owner"),
          Map.entry("community_count.trigger_keeps", "Kept by triggers, as the owner"),
          Map.entry("decoration_act.everybody_reads", "What may not be done is told to everybody"),
          Map.entry("estate_rule.everybody_reads", "Whoever is held to the rules reads them"),
          Map.entry("facility.worker_plans", "The worker finds what plans are for; keys and kind"),
          Map.entry("facility_service.worker_makes", "The worker makes services ahead"),
          Map.entry("facility_service_plan.worker_moves_on", "The worker counts the times made"),
          Map.entry("facility_service_plan.worker_plans", "The worker finds plans; no tasks"),
          Map.entry(
              "family_invitation.directory_looks_up",
              "Finds the owner of a signed code; two columns"),
          Map.entry(
              "household.claims_are_checked", "Claims are held against the register, as the owner"),
          Map.entry("hazard.worker_looks", "The worker sees what is overdue; keys and times"),
          Map.entry("hazard.worker_moves", "The worker takes overdue hazards up; level only"),
          Map.entry("hazard_escalation.worker_notes", "The worker notes each level once"),
          Map.entry(
              "identity_task.platform_keeps", "The service itself tells the identity provider"),
          Map.entry(
              "invitation.directory_looks_up", "Finds the tenant of a signed code; two columns"),
          Map.entry(
              "job.worker_notes", "The worker takes up everybody's jobs, and sees nothing else"),
          Map.entry("job.worker_takes_up", "The worker takes up everybody's jobs"),
          Map.entry(
              "member.directory_looks_up", "Finds out whom a token speaks for; chosen columns"),
          Map.entry("member.platform_keeps", "The platform operator keeps tenants and members"),
          Map.entry(
              "occupant.claims_are_checked", "Claims are held against the register, as the owner"),
          Map.entry("delivery.worker_keeps", "The worker delivers to everybody"),
          Map.entry("member.worker_finds_whom", "Finds out whom an event concerns; no names"),
          Map.entry("message.worker_keeps", "The worker makes and clears everybody's messages"),
          Map.entry("message_channel.worker_clears", "The worker clears those of who has left"),
          Map.entry("message_channel.worker_sends", "The worker writes to sealed addresses"),
          Map.entry("tenant.worker_finds_whom", "Finds the street of an area; no names"),
          Map.entry("webhook.worker_calls", "The worker calls everybody's webhooks"),
          Map.entry("webhook.worker_disables", "The worker disables what fails; state only"),
          Map.entry("webhook_secret.worker_signs", "The worker signs with sealed secrets"),
          Map.entry("outbox_event.worker_clears", "The worker clears what was told long ago"),
          Map.entry("outbox_event.worker_marks", "The worker marks what it has told"),
          Map.entry("outbox_event.worker_notes", "The worker notes what it does to overdue cases"),
          Map.entry("outbox_event.worker_tells", "The worker tells everybody's events; no names"),
          Map.entry("outbox_subject.trigger_counts", "A trigger numbers events, as the owner"),
          Map.entry(
              "patrol_generation.worker_finds_due", "The worker makes rounds ahead; keys and days"),
          Map.entry("patrol_generation.worker_goes_on", "The worker notes up to when it made them"),
          Map.entry(
              "patrol_plan.worker_plans_ahead", "The worker makes rounds ahead; cadence and keys"),
          Map.entry("patrol_ready_plan.everybody_reads", "What the service ships is for everybody"),
          Map.entry(
              "patrol_ready_plan.migrations_ship", "Migrations ship ready plans, as the owner"),
          Map.entry(
              "patrol_round.worker_finds_open", "The worker finds missed rounds; state and time"),
          Map.entry("published_hazard.everybody_reads", "What is published is for everybody"),
          Map.entry(
              "residency.directory_looks_up",
              "Finds out which households are a person's; no names"),
          Map.entry("residency.ends_follow", "Ends with the register's entry, by a trigger"),
          Map.entry(
              "residency_claim.claims_are_checked",
              "Claims are held against the register, as the owner"),
          Map.entry("residency_claim.worker_sees", "Lets claims lapse; no names, no rooms"),
          Map.entry("region.everybody_reads", "Division codes are public statistics"),
          Map.entry("region.migrations_load", "Migrations load the division codes, as the owner"),
          Map.entry("replica.replicas_count_each_other", "Ids of processes; no tenant's data"),
          Map.entry("rule_override.everybody_reads", "Whom it serves hold a tenant to its promise"),
          Map.entry("rule_pack.everybody_reads", "Whoever is held to the rules reads them"),
          Map.entry("rule_value.everybody_reads", "Whoever is held to the rules reads them"),
          Map.entry("service_case.worker_looks", "The worker sees what is overdue; keys and state"),
          Map.entry("service_case.worker_moves", "The worker raises and lets lapse; state only"),
          Map.entry("service_case_clock.worker_notes", "The worker moves overdue clocks up"),
          Map.entry("service_case_clock.worker_takes_up", "The worker finds overdue clocks"),
          Map.entry("service_case_escalation.worker_notes", "The worker notes each level once"),
          Map.entry("service_case_step.worker_notes", "The worker notes that a case lapsed"),
          Map.entry("working_calendar.everybody_reads", "Holidays are public"),
          Map.entry("working_calendar.platform_keeps", "The platform operator enters holidays"),
          Map.entry("working_calendar_day.everybody_reads", "Holidays are public"),
          Map.entry("working_calendar_day.platform_keeps", "The platform operator enters holidays"),
          Map.entry(
              "tenant.card_names_manager", "The trigger of the public card names the manager"),
          Map.entry(
              "tenant.directory_looks_up", "Finds out whom a token speaks for; chosen columns"),
          Map.entry(
              "tenant_removal.platform_keeps", "The platform operator decides who is removed"),
          Map.entry(
              "tenant_removal.tells_whom_to_remove", "Asked by a function that runs as the owner"),
          Map.entry(
              "unit.claims_are_checked", "Claims are held against the register, as the owner"),
          Map.entry("tenant.platform_keeps", "The platform operator keeps tenants"));

  private static final Set<String> CALLER_ROLES =
      Arrays.stream(Capacity.values()).map(Capacity::databaseRole).collect(Collectors.toSet());

  @Test
  void everyTableForcesRowLevelSecurity() {
    List<String> open =
        Catalogue.names(
            "select relname from pg_class where relnamespace = 'public'::regnamespace"
                + " and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)"
                + " and relname not like 'databasechangelog%'");

    assertThat(open).containsExactlyInAnyOrderElementsOf(WITHOUT_POLICIES.keySet());
  }

  @Test
  void everyTableHasPolicies() {
    List<String> withPolicies =
        Catalogue.names("select distinct tablename from pg_policies where schemaname = 'public'");

    assertThat(Catalogue.tables())
        .isNotEmpty()
        .allSatisfy(table -> assertThat(withPolicies).contains(table));
  }

  @Test
  void onlyListedPoliciesShowEveryRow() {
    List<String> open =
        Catalogue.names(
            "select tablename || '.' || policyname from pg_policies where schemaname = 'public'"
                + " and (qual = 'true' or with_check = 'true')");

    assertThat(open).allSatisfy(policy -> assertThat(OPEN_POLICIES).containsKey(policy));
  }

  @Test
  void policiesNameTheirRolesAndChainNothing() {
    List<Map<String, String>> policies =
        Catalogue.rows(
            "select tablename || '.' || policyname as name, roles::text as roles,"
                + " coalesce(qual, '') || coalesce(with_check, '') as text"
                + " from pg_policies where schemaname = 'public'");

    assertThat(policies)
        .isNotEmpty()
        .allSatisfy(
            policy -> {
              assertThat(policy.get("roles")).as(policy.get("name")).contains("linli_");
              assertThat(policy.get("roles")).as(policy.get("name")).doesNotContain("public");
              assertThat(policy.get("text").toUpperCase(Locale.ROOT))
                  .as(policy.get("name"))
                  .doesNotContain(" OR ", "EXISTS", " JOIN ");
            });
  }

  @Test
  void policiesReadSettingsOnceAStatement() {
    List<Map<String, String>> policies =
        Catalogue.rows(
            "select tablename || '.' || policyname as name, coalesce(qual, '') ||"
                + " coalesce(with_check, '') as text from pg_policies where schemaname = 'public'");

    assertThat(policies)
        .allSatisfy(
            policy -> {
              String text = policy.get("text").replaceAll("\\s+", " ");
              int calls =
                  text.split(
                              "current_(tenant|area|subject|households|buildings|communities)\\(\\)",
                              -1)
                          .length
                      - 1;
              int subSelects =
                  text.split(
                              "SELECT"
                                  + " (\\w+\\.)?current_(tenant|area|subject|households|buildings|communities)\\(\\)",
                              -1)
                          .length
                      - 1;
              assertThat(subSelects).as(policy.get("name") + ": " + text).isEqualTo(calls);
            });
  }

  @Test
  void everyRightOfACallerHasAPolicy() {
    List<String> rightsWithoutPolicy =
        Catalogue.names(
            """
            select distinct g.grantee || ' may ' || g.privilege_type || ' ' || g.table_name
              from information_schema.column_privileges g
             where g.table_schema = 'public' and g.grantee like 'linli\\_%%'
               and g.grantee <> 'linli_owner' and g.privilege_type in ('SELECT', 'INSERT', 'UPDATE')
               and not exists (select from pg_policies p where p.schemaname = 'public'
                                and p.tablename = g.table_name and g.grantee = any (p.roles)
                                and p.cmd in ('ALL', g.privilege_type))
            """
                .replace("%%", "%"));

    assertThat(rightsWithoutPolicy).isEmpty();
  }

  @Test
  void nobodyElseHasRights() {
    List<String> grantees =
        Catalogue.names(
            "select distinct grantee from information_schema.role_table_grants"
                + " where table_schema = 'public' and table_name not like 'databasechangelog%'");

    assertThat(grantees).doesNotContain("PUBLIC", "linli_app");
    assertThat(grantees)
        .filteredOn(grantee -> !grantee.equals("linli_owner"))
        .isSubsetOf(CALLER_ROLES);
  }

  @Test
  void noCallerRoleCanStepRoundThePolicies() {
    List<Map<String, String>> roles =
        Catalogue.rows(
            "select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit,"
                + " rolcanlogin, (select count(*) from pg_class where relowner = r.oid) as owned"
                + " from pg_roles r where rolname like 'linli\\_%' and rolname <> 'linli_owner'");

    assertThat(roles)
        .hasSize(CALLER_ROLES.size() + 1)
        .allSatisfy(
            role ->
                assertThat(role)
                    .containsEntry("rolsuper", "f")
                    .containsEntry("rolbypassrls", "f")
                    .containsEntry("rolcreaterole", "f")
                    .containsEntry("rolcreatedb", "f")
                    .containsEntry("owned", "0")
                    .containsEntry(
                        "rolcanlogin", role.get("rolname").equals("linli_app") ? "t" : "f"));
  }

  @Test
  void theLoginHasNoRightsOfItsOwn() {
    List<String> inherited =
        Catalogue.names(
            "select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid where"
                + " m.member = 'linli_app'::regrole and (m.inherit_option or m.admin_option)");
    List<String> becomes =
        Catalogue.names(
            "select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid"
                + " where m.member = 'linli_app'::regrole and m.set_option");

    assertThat(inherited).isEmpty();
    assertThat(becomes).containsExactlyInAnyOrderElementsOf(CALLER_ROLES);
  }

  @Test
  void theOwnerOfTheTablesStaysBehindPoliciesToo() {
    assertThat(
            Catalogue.rows(
                "select rolsuper, rolbypassrls from pg_roles where rolname = 'linli_owner'"))
        .containsExactly(Map.of("rolsuper", "f", "rolbypassrls", "f"));
  }
}
