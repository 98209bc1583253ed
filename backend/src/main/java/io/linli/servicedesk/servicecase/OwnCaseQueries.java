package io.linli.servicedesk.servicecase;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseState;
import io.linli.servicedesk.CaseUtility;
import io.linli.servicedesk.SubjectPart;
import io.linli.servicedesk.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What residents see of their cases. */
@ApplicationScoped
class OwnCaseQueries {
  private static final String DUE =
      " (select min(c.due_at) from service_case_clock c where c.case_id = s.id"
          + " and c.ended_at is null and c.stopped_at is null)";
  private static final String MEDIATED =
      " exists (select 1 from mediation m where m.case_id = s.id"
          + " and m.state in ('ACCEPTED', 'AGREED'))";
  private static final String ONE =
      "select s.id, s.community_id, s.kind, s.subject_part, s.utility, s.urgency, s.summary,"
          + " s.description, s.place, s.state, s.waiting_since,"
          + MEDIATED
          + ", s.occurred_at, s.opened_at, s.promised_at,"
          + DUE
          + ", s.outcome, s.referred_to, s.reopenings, s.ended_at, s.satisfaction,"
          + " s.person_charges, s.agreed_at is not null,"
          + " array(select p.photo_id from service_case_photo p where p.case_id = s.id"
          + " order by p.step_id, p.position), s.version from service_case s where s.id = ?";
  private static final String LIST =
      "select s.id, s.community_id, s.kind, s.summary, s.state, s.waiting_since is not null,"
          + " s.opened_at,"
          + DUE
          + " from service_case s where s.id < ? order by s.id desc limit ?";
  private static final String STEPS =
      "select t.id, t.move, t.to_state, t.at, t.acting_as, t.note, t.satisfaction,"
          + " array(select p.photo_id from service_case_photo p where p.step_id = t.id"
          + " order by p.position) from service_case_step t where t.case_id = ? and t.id > ?"
          + " order by t.id limit ?";
  private static final UUID FIRST = new UUID(0, 0);
  private static final UUID LAST = new UUID(-1, -1);

  private final Reads reads;

  OwnCaseQueries(Reads reads) {
    this.reads = reads;
  }

  OwnServiceCaseResponse get(UUID id) {
    return reads.one(Read.of(OwnCaseQueries::one).sql(ONE, id));
  }

  Page<OwnServiceCaseSummary> list(PageRequest page) {
    List<OwnServiceCaseSummary> rows =
        reads.list(Read.of(OwnCaseQueries::summary).sql(LIST, page.after(0, LAST), page.fetch()));
    return Page.of(rows, page, row -> List.of(row.id()));
  }

  Page<OwnCaseStepResponse> steps(UUID caseId, PageRequest page) {
    Read<UUID> known =
        Read.of(row -> Columns.uuid(row, 1))
            .sql("select id from service_case where id = ?", caseId);
    Read<OwnCaseStepResponse> steps =
        Read.of(OwnCaseQueries::step).sql(STEPS, caseId, page.after(0, FIRST), page.fetch());
    var answers = reads.run(List.of(known, steps));
    if (answers.rows(known).isEmpty()) {
      throw Problem.notFound();
    }
    return Page.of(answers.rows(steps), page, step -> List.of(step.id()));
  }

  private static OwnServiceCaseResponse one(ResultSet row) throws SQLException {
    return new OwnServiceCaseResponse(
        Columns.uuid(row, 1),
        Columns.uuid(row, 2),
        Columns.choice(row, 3, CaseKind.class),
        Columns.choice(row, 4, SubjectPart.class),
        Columns.choice(row, 5, CaseUtility.class),
        Columns.choice(row, 6, Urgency.class),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        Columns.choice(row, 10, CaseState.class),
        ChinaTime.of(Columns.instant(row, 11)),
        row.getBoolean(12),
        ChinaTime.of(Columns.instant(row, 13)),
        ChinaTime.of(Columns.instant(row, 14)),
        ChinaTime.of(Columns.instant(row, 15)),
        ChinaTime.of(Columns.instant(row, 16)),
        row.getString(17),
        row.getString(18),
        row.getInt(19),
        ChinaTime.of(Columns.instant(row, 20)),
        Columns.integer(row, 21),
        row.getBigDecimal(22),
        row.getBoolean(23),
        Columns.uuids(row, 24),
        row.getLong(25));
  }

  private static OwnServiceCaseSummary summary(ResultSet row) throws SQLException {
    return new OwnServiceCaseSummary(
        Columns.uuid(row, 1),
        Columns.uuid(row, 2),
        Columns.choice(row, 3, CaseKind.class),
        row.getString(4),
        Columns.choice(row, 5, CaseState.class),
        row.getBoolean(6),
        ChinaTime.of(Columns.instant(row, 7)),
        ChinaTime.of(Columns.instant(row, 8)));
  }

  private static OwnCaseStepResponse step(ResultSet row) throws SQLException {
    String move = row.getString(2);
    ActingAs as = Columns.choice(row, 5, ActingAs.class);
    return new OwnCaseStepResponse(
        Columns.uuid(row, 1),
        move,
        Columns.choice(row, 3, CaseState.class),
        ChinaTime.of(Columns.instant(row, 4)),
        as,
        as == ActingAs.RESIDENT || isTold(move) ? row.getString(6) : null,
        Columns.integer(row, 7),
        Columns.uuids(row, 8));
  }

  private static boolean isTold(String move) {
    return !move.equals(CaseSteps.OPEN) && CaseMove.valueOf(move).tellsThePerson();
  }
}
