package io.linli.servicedesk.worker;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/desk-workers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Service desk",
    description = "Repairs, complaints and whatever else people turn to the desk with")
@InCapacity(Capacity.OPERATOR)
@RolesAllowed({Roles.MANAGER, Roles.CLERK})
class DeskWorkerResource {
  private final DeskWorkers workers;
  private final Cursors cursors;

  DeskWorkerResource(DeskWorkers workers, Cursors cursors) {
    this.workers = workers;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listDeskWorkers", summary = "List who is sent to cases")
  public Page<DeskWorkerResponse> list(@Valid @BeanParam PageParameters page) {
    return workers.list(cursors.page("desk-workers", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "addDeskWorker",
      summary = "Say what a member can be sent for",
      description = "Skills, estates, and how many cases at a time.")
  public DeskWorkerResponse add(@Valid @NotNull DeskWorkerRequests.Addition request) {
    return workers.add(request);
  }

  @GET
  @Path("{deskWorkerId}")
  @Transactional
  @Operation(operationId = "getDeskWorker", summary = "See what a worker can be sent for")
  public DeskWorkerResponse get(@PathParam("deskWorkerId") UUID id) {
    return workers.get(id);
  }

  @PUT
  @Path("{deskWorkerId}")
  @Transactional
  @Operation(
      operationId = "describeDeskWorker",
      summary = "Change what a worker can be sent for",
      description = "Whether he is on duty too.")
  public DeskWorkerResponse describe(
      @PathParam("deskWorkerId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull DeskWorkerRequests.Description request) {
    return workers.describe(id, ifMatch, request);
  }
}
