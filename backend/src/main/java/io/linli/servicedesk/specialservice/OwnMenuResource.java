package io.linli.servicedesk.specialservice;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For residents, whatever else they are. */
@Path("/api/v1/me/special-services")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own orders", description = "What a resident orders of the menu of special services")
@InCapacity(Capacity.RESIDENT)
@RolesAllowed(Roles.PERSON)
class OwnMenuResource {
  private final SpecialServiceQueries queries;
  private final Cursors cursors;
  private final Clock clock;

  OwnMenuResource(SpecialServiceQueries queries, Cursors cursors, Clock clock) {
    this.queries = queries;
    this.cursors = cursors;
    this.clock = clock;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listOwnSpecialServices",
      summary = "List what can be ordered where the caller lives, at today's prices")
  public Page<MenuItemResponse> list(@Valid @BeanParam PageParameters page) {
    LocalDate today = LocalDate.now(clock);
    return queries.menu(cursors.page("own-special-services", page, today), null, today);
  }
}
