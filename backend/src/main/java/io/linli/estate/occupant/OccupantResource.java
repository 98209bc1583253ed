package io.linli.estate.occupant;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

@Path("/api/v1/occupants/{occupantId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@InScope(InScope.HOUSEHOLD)
@Tag(
    name = "Occupants",
    description = "Owners and other occupants of households; personal data is masked")
class OccupantResource {
  private final Occupants occupants;
  private final PersonalDataLooks looks;

  OccupantResource(Occupants occupants, PersonalDataLooks looks) {
    this.occupants = occupants;
    this.looks = looks;
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
  @Operation(operationId = "getOccupant", summary = "Get an occupant, masked")
  public OccupantResponse get(
      @PathParam("occupantId") @Parameter(description = "Id of the occupant") UUID id) {
    return occupants.get(id);
  }

  @PUT
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "changeOccupant", summary = "Change what is known of an occupant")
  public OccupantResponse change(
      @PathParam("occupantId") @Parameter(description = "Id of the occupant") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull OccupantRequests.Person request) {
    return occupants.change(id, ifMatch, request);
  }

  @POST
  @Path("ending")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "endOccupant",
      summary = "Say when a person left the household",
      description = "The entry stays in the history.")
  public OccupantResponse end(
      @PathParam("occupantId") @Parameter(description = "Id of the occupant") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull OccupantRequests.Ending request) {
    return occupants.end(id, ifMatch, request);
  }

  @POST
  @Path("personal-data-looks")
  @Transactional
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "lookAtPersonalData",
      summary = "See an occupant's personal data in full",
      description =
          "For staff of the managing tenant who need it. Who looked, at whom and why is recorded.")
  public PersonalDataResponse look(
      @PathParam("occupantId") @Parameter(description = "Id of the occupant") UUID id,
      @Valid @NotNull OccupantRequests.Look request) {
    return looks.look(id, request.reason());
  }
}
