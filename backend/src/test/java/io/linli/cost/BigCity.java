package io.linli.cost;

import static io.linli.assessment.AssessmentWorld.open;
import static io.linli.assessment.AssessmentWorld.opening;
import static io.linli.assessment.AssessmentWorld.publish;
import static io.linli.assessment.AssessmentWorld.rate;
import static io.linli.assessment.AssessmentWorld.sheet;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.Households;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * Thirty streets with 170 estates each, and sixty companies whose estates lie in all of them:
 * enough rows that the planner has to mean it. One street and one company of them sign in.
 *
 * @param community an estate in that street that the company manages, with 200 buildings
 * @param household one of its households
 * @param round a published one of the street, with a place for each of its estates
 */
record BigCity(Party street, Party company, UUID community, UUID household, UUID round) {

  /** How many rounds the street has had. */
  static final long ROUNDS = 11;

  static BigCity build() throws SQLException {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = Estates.community(street);
    String contract = Contracts.active(street, company, community, Contracts.today().plusYears(9));
    UUID building = Households.building(company, community, "1号楼");
    UUID unit = Households.unit(company, building, "1单元");
    UUID household = Households.household(company, building, "101");
    BigCity city = new BigCity(street, company, community, household, round(street, community));
    try (Copies copies = Copies.open()) {
      city.copyTenants(copies);
      city.copyEstates(copies, UUID.fromString(contract));
      city.copyHouseholds(copies, building, unit);
      city.copyRounds(copies);
      copies.run("analyze");
    }
    return city;
  }

  private static UUID round(Party street, UUID community) {
    Map<String, Object> opening = opening(street, 2026);
    opening.put("residentialArea", 0);
    String round = open(street, opening);
    rate(street, sheet(street, round, community), "88.0");
    publish(street, round).statusCode(200);
    return UUID.fromString(round);
  }

  /** The street and the company that sign in are the first ones. */
  private void copyTenants(Copies copies) throws SQLException {
    UUID member = copies.first("member where tenant_id = '%s'".formatted(company.id()));
    copies
        .run(
            """
            create temp table street as
            select row_number() over (order by code <> '%s', code desc) as n, code
              from region where length(code) = 9
            """
                .formatted(street.areaCode()))
        .run("delete from street where n > 30")
        .run(
            """
            insert into region (code, name, level, parent_code)
            select code || '001', '测试社区', 'NEIGHBOURHOOD', code from street on conflict do nothing
            """)
        .run(
            """
            create temp table company as
            select n, case n when 1 then '%s'::uuid else uuidv7() end as id
              from generate_series(1, 1000) n
            """
                .formatted(company.id()))
        .of(
            "tenant",
            company.id(),
            "'id', s.id, 'credit_code', '92' || to_char(s.n, 'FM0000000000000000')",
            "(select * from company where n > 1) s")
        .of(
            "member",
            member,
            "'id', uuidv7(), 'tenant_id', s.id, 'subject', 'member-' || k",
            "company s, generate_series(1, 5) k");
  }

  private void copyEstates(Copies copies, UUID contract) throws SQLException {
    String place = "'tenant_id', s.company, 'area_code', s.area";
    copies
        .run(
            """
            create temp table estate as
            select uuidv7() as id, s.n as street, s.code || '001' as area, k as n, c.id as company
              from street s, generate_series(1, 170) k, company c
             where c.n = 1 + (s.n * 170 + k) % 60
            """)
        .of(
            "community",
            community,
            "'id', s.id, 'code', 'C-' || s.id, 'name', '小区' || s.street || '-' || s.n, " + place,
            "estate s")
        .of(
            "service_contract",
            contract,
            "'id', uuidv7(), 'community_id', s.id,"
                + " 'ends_on', current_date + (10 + s.street * s.n % 1200)::integer, "
                + place,
            "estate s")
        .run(
            """
            insert into community_have
              (community_id, tenant_id, area_code, have, present, evidence, seen_on)
            select id, company, area, have, true, '现场查看', current_date
              from estate, unnest(array['CLEANING', 'PARKING', 'SECURITY']) have
            """);
  }

  private void copyHouseholds(Copies copies, UUID building, UUID unit) throws SQLException {
    String within =
        "'id', uuidv7(), 'community_id', s.community_id, 'building_id', s.id,"
            + " 'tenant_id', s.tenant_id, 'area_code', s.area_code";
    copies
        .of("building", building, "'id', uuidv7(), 'code', '栋' || k", "generate_series(1, 200) k")
        .of(
            "building",
            building,
            "'id', uuidv7(), 'community_id', s.id, 'code', '栋' || k,"
                + " 'tenant_id', s.company, 'area_code', s.area",
            "estate s, generate_series(1, 3) k")
        .of("unit", unit, within, "(select * from building where code like '栋%') s")
        .of(
            "household",
            household,
            within + ", 'unit_id', s.unit",
            """
            (select b.*, u.id as unit from building b join unit u on u.building_id = b.id
              where b.code like '栋%') s
            """);
  }

  /** A round for each year before, and as many of every other supervisor. */
  private void copyRounds(Copies copies) throws SQLException {
    UUID sheet = copies.first("assessment_sheet where round_id = '%s'".formatted(round));
    copies
        .run(
            """
            create temp table round as
            select uuidv7() as id, 2026 - k as year from generate_series(1, %d - 1) k
            """
                .formatted(ROUNDS))
        .of("assessment_round", round, "'id', s.id, 'year', s.year", "round s")
        .of(
            "assessment_round",
            round,
            "'id', uuidv7(), 'year', s.year, 'tenant_id', c.id, 'area_code', c.area",
            "round s, (select uuidv7() as id, code as area from street where n > 1) c")
        .of(
            "assessment_sheet",
            sheet,
            "'id', uuidv7(), 'round_id', s.id, 'year', s.year, 'community_id', e.id,"
                + " 'area_code', e.area, 'rated_tenant_id', e.company, 'place', e.n + 1",
            """
            (select id, year from round union all select '%s', 2026) s,
            (select * from estate where street = 1) e
            """
                .formatted(round));
  }
}
