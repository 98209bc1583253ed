package io.linli.assessment.rectification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RectificationStepRepository implements PanacheRepositoryBase<RectificationStep, UUID> {

  List<RectificationStep> ofOrder(UUID orderId) {
    return list("orderId = ?1 order by stepNumber", orderId);
  }

  /** Steps by order, each in the order of time. */
  Map<UUID, List<RectificationStep>> ofOrders(Collection<UUID> orderIds) {
    return list("orderId in ?1 order by orderId, stepNumber", orderIds).stream()
        .collect(Collectors.groupingBy(step -> step.orderId));
  }
}
