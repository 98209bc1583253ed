package io.linli.region.register;

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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Regions", description = "Division codes, from provinces down to neighbourhoods")
class RegionResource {
  private static final String CODE = "[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}";

  private final RegionRegister register;
  private final Cursors cursors;

  RegionResource(RegionRegister register, Cursors cursors) {
    this.register = register;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY,
    Roles.PLATFORM_OPERATOR
  })
  @Operation(operationId = "listRegions", summary = "Search division codes by name and by parent")
  public Page<RegionResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("parentCode")
          @Pattern(regexp = CODE)
          @Parameter(description = "Only divisions directly below this code", example = "410105")
          String parentCode,
      @QueryParam("name")
          @Size(min = 1, max = 100)
          @Parameter(description = "Only divisions whose name begins so", example = "经八路")
          String name) {
    return register.list(cursors.page("regions", page, parentCode, name), parentCode, name);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.TENANT_ADMINISTRATOR, Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "addNeighbourhood",
      summary = "Add a neighbourhood",
      description = "By the supervisor that it lies under.")
  public RegionResponse add(@Valid @NotNull RegionRequests.Addition request) {
    return register.add(request);
  }

  @GET
  @Path("{code}")
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY,
    Roles.PLATFORM_OPERATOR
  })
  @Operation(operationId = "getRegion", summary = "Get a division by its code")
  public RegionResponse get(
      @PathParam("code")
          @Parameter(description = "Division code, 2 to 12 digits", example = "410105001")
          String code) {
    return register.get(code);
  }

  @PUT
  @Path("{code}")
  @Transactional
  @RolesAllowed({Roles.TENANT_ADMINISTRATOR, Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(operationId = "changeNeighbourhood", summary = "Rename or end a neighbourhood")
  public RegionResponse change(
      @PathParam("code")
          @Parameter(description = "Division code, 2 to 12 digits", example = "410105001")
          String code,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull RegionRequests.Change request) {
    return register.change(code, ifMatch, request);
  }
}
