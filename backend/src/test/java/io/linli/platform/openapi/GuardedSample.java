package io.linli.platform.openapi;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.idempotency.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Methods with the annotations that roles are read from; no resource, as it has no path. */
@RolesAllowed({"manager", "clerk"})
@InCapacity(Capacity.SUPERVISOR)
class GuardedSample {

  @GET
  @Idempotent
  @ResponseStatus(202)
  void guardedByClass() {}

  @GET
  @PermitAll
  @Operation(operationId = "openToAll")
  void anyName() {}

  static class Twin {

    @GET
    @RolesAllowed("manager")
    void openToAll() {}
  }
}
