package io.linli.resident.residency;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.OrPerson;
import io.linli.platform.caller.Roles;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import io.linli.platform.read.Reading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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

@Path("/api/v1/residencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Residencies", description = "Who may see and act on which household; names are masked")
@InScope(InScope.HOUSEHOLD)
class ResidencyResource {
  private final Residencies residencies;
  private final Cursors cursors;

  ResidencyResource(Residencies residencies, Cursors cursors) {
    this.residencies = residencies;
    this.cursors = cursors;
  }

  @GET
  @Reading
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.READ_ONLY,
    Roles.PERSON
  })
  @InCapacity(Capacity.OPERATOR)
  @OrPerson(Capacity.BUILDING_HEAD)
  @Operation(
      operationId = "listResidencies",
      summary = "List the residents of the estates that one keeps",
      description = "Of the tenant's estates, or of the buildings that the caller heads.")
  public Page<ResidencyResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("householdId") @Parameter(description = "Only those of this household")
          UUID householdId,
      @QueryParam("buildingId") @Parameter(description = "Only those of this building")
          UUID buildingId) {
    return residencies.list(
        cursors.page("residencies", page, householdId, buildingId), householdId, buildingId);
  }

  @GET
  @Path("{residencyId}")
  @Reading
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.READ_ONLY,
    Roles.PERSON
  })
  @InCapacity(Capacity.OPERATOR)
  @OrPerson(Capacity.BUILDING_HEAD)
  @Operation(operationId = "getResidency", summary = "Get a residency, masked")
  public ResidencyResponse get(
      @PathParam("residencyId") @Parameter(description = "Id of the residency") UUID id) {
    return residencies.get(id);
  }

  @POST
  @Path("{residencyId}/ending")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "endResidency",
      summary = "End a residency: the person has moved out",
      description =
          "An owner's takes the family's along. One that the register's own entry stands behind ends"
              + " with that by itself.")
  public ResidencyResponse end(
      @PathParam("residencyId") @Parameter(description = "Id of the residency") UUID id,
      @HeaderParam("If-Match") String ifMatch) {
    return residencies.end(id, ifMatch);
  }
}
