package io.linli.assessment.rectification;

import io.linli.assessment.AssessmentProblem;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Orders follow from failed ratings; the company answers, the supervisor re-checks and closes. */
@ApplicationScoped
public class RectificationOrders {
  private static final Set<OrderState> AWAITING_ANSWER =
      Set.of(OrderState.ISSUED, OrderState.RETURNED);

  private final RectificationOrderRepository orders;
  private final RectificationStepRepository steps;
  private final CallerContext callers;
  private final Clock clock;

  RectificationOrders(
      RectificationOrderRepository orders,
      RectificationStepRepository steps,
      CallerContext callers,
      Clock clock) {
    this.orders = orders;
    this.steps = steps;
    this.callers = callers;
    this.clock = clock;
  }

  /** A published result that calls for an order. */
  public record Failure(
      UUID sheetId,
      UUID roundId,
      UUID ratedTenantId,
      UUID communityId,
      String communityName,
      String areaCode,
      BigDecimal total) {}

  /** Orders what failed to be put right within so many days from today. */
  public void issue(Failure failure, int days) {
    orders.persist(
        new RectificationOrder(
            Ids.next(), callers.get().tenantId(), failure, LocalDate.now(clock), days));
  }

  Page<RectificationOrderResponse> list(PageRequest page) {
    List<RectificationOrder> rows =
        page.isFirst()
            ? orders.find("order by areaCode, id").range(0, page.fetch() - 1).list()
            : orders
                .find(
                    "(areaCode, id) > (?1, ?2) order by areaCode, id",
                    page.after(0),
                    UUID.fromString(page.after(1)))
                .range(0, page.fetch() - 1)
                .list();
    Map<UUID, List<RectificationStep>> taken =
        rows.isEmpty() ? Map.of() : steps.ofOrders(rows.stream().map(row -> row.id).toList());
    return Page.of(
        rows.stream().map(row -> response(row, taken.getOrDefault(row.id, List.of()))).toList(),
        page,
        order -> List.of(order.areaCode(), order.id()));
  }

  RectificationOrderResponse get(UUID id) {
    return response(orders.get(id), steps.ofOrder(id));
  }

  RectificationOrderResponse answer(UUID id, String ifMatch, RectificationRequests.Answer request) {
    RectificationOrder order = orders.get(id);
    List<RectificationStep> taken = taken(order, ifMatch, AWAITING_ANSWER);
    return add(
        order,
        taken,
        RectificationStep.answer(Ids.next(), order, taken.size() + 1, request, clock.instant()));
  }

  RectificationOrderResponse reCheck(
      UUID id, String ifMatch, RectificationRequests.ReCheck request) {
    RectificationOrder order = orders.get(id);
    if (!callers.get().tenantId().equals(order.tenantId)) {
      throw Problem.of(PlatformProblem.FORBIDDEN);
    }
    List<RectificationStep> taken = taken(order, ifMatch, Set.of(OrderState.ANSWERED));
    return add(
        order,
        taken,
        RectificationStep.reCheck(Ids.next(), order, taken.size() + 1, request, clock.instant()));
  }

  private List<RectificationStep> taken(
      RectificationOrder order, String ifMatch, Set<OrderState> wanted) {
    List<RectificationStep> taken = steps.ofOrder(order.id);
    IfMatch.require(ifMatch, taken.size());
    OrderState state = response(order, taken).state();
    if (!wanted.contains(state)) {
      throw Problem.of(AssessmentProblem.ORDER_STATE_CONFLICT, state);
    }
    return taken;
  }

  private RectificationOrderResponse add(
      RectificationOrder order, List<RectificationStep> taken, RectificationStep step) {
    // The number is taken when somebody else took a step at the same moment.
    Uniqueness.hold(
        () -> steps.persistAndFlush(step), () -> Problem.of(PlatformProblem.STALE_VERSION));
    List<RectificationStep> all = new ArrayList<>(taken);
    all.add(step);
    return response(order, all);
  }

  private RectificationOrderResponse response(
      RectificationOrder order, List<RectificationStep> taken) {
    return RectificationOrderResponse.from(order, taken, LocalDate.now(clock));
  }
}
