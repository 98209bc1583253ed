package io.linli.estate.area;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/management-areas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Management areas",
    description = "Estates merged into one area of management, or split")
class ManagementAreaResource {
  private final ManagementAreas areas;
  private final Cursors cursors;

  ManagementAreaResource(ManagementAreas areas, Cursors cursors) {
    this.areas = areas;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(operationId = "listManagementAreas", summary = "List management areas")
  public Page<ManagementAreaResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("includeEnded")
          @DefaultValue("false")
          @Parameter(description = "Whether ended ones are listed too", example = "true")
          boolean includeEnded) {
    return areas.list(cursors.page("management-areas", page, includeEnded), includeEnded);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "formManagementArea",
      summary = "Merge communities into a management area, or split one",
      description = "A community, or a building of one that is split, is in one current area.")
  public ManagementAreaResponse form(@Valid @NotNull ManagementAreaRequests.Creation request) {
    return areas.form(request);
  }

  @GET
  @Path("{managementAreaId}")
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(operationId = "getManagementArea", summary = "Get a management area")
  public ManagementAreaResponse get(
      @PathParam("managementAreaId") @Parameter(description = "Id of the management area")
          UUID id) {
    return areas.get(id);
  }

  @POST
  @Path("{managementAreaId}/ending")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "endManagementArea",
      summary = "End a management area",
      description = "It stays in the history; its communities are free for other areas.")
  public ManagementAreaResponse end(
      @PathParam("managementAreaId") @Parameter(description = "Id of the management area") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ManagementAreaRequests.Ending request) {
    return areas.end(id, ifMatch, request);
  }
}
