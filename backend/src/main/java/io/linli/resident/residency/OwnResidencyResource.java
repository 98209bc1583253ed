package io.linli.resident.residency;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For residents, whatever else they are. */
@Path("/api/v1/me/residencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own household", description = "What a resident sees of the own household, and does")
@InCapacity(Capacity.RESIDENT)
@RolesAllowed(Roles.PERSON)
@InScope(InScope.HOUSEHOLD)
class OwnResidencyResource {
  private final OwnResidencies residencies;
  private final Cursors cursors;

  OwnResidencyResource(OwnResidencies residencies, Cursors cursors) {
    this.residencies = residencies;
    this.cursors = cursors;
  }

  @GET
  @Reading
  @Operation(
      operationId = "listOwnResidencies",
      summary = "List the households that the caller is or was a resident of")
  public Page<OwnResidencyResponse> list(@Valid @BeanParam PageParameters page) {
    return residencies.list(cursors.page("own-residencies", page));
  }

  @GET
  @Path("{residencyId}")
  @Reading
  @Operation(operationId = "getOwnResidency", summary = "See the own household")
  public OwnResidencyResponse get(
      @PathParam("residencyId") @Parameter(description = "Id of the residency") UUID id) {
    return residencies.get(id);
  }

  @GET
  @Path("{residencyId}/housemates")
  @Transactional
  @Operation(
      operationId = "listHousemates",
      summary = "List the residents of the own household",
      description = "Names of others are masked. For active residents.")
  public Page<HousemateResponse> housemates(
      @PathParam("residencyId") @Parameter(description = "Id of the residency") UUID id,
      @Valid @BeanParam PageParameters page) {
    return residencies.housemates(id, cursors.page("housemates", page, id));
  }

  @GET
  @Path("{residencyId}/registered-persons")
  @Transactional
  @Operation(
      operationId = "listRegisteredPersons",
      summary = "List whom the register has for the own household, masked",
      description = "For active residents.")
  public Page<RegisteredPersonResponse> registered(
      @PathParam("residencyId") @Parameter(description = "Id of the residency") UUID id,
      @Valid @BeanParam PageParameters page) {
    return residencies.registered(id, cursors.page("registered-persons", page, id));
  }

  @POST
  @Path("{residencyId}/leaving")
  @Transactional
  @Operation(
      operationId = "leaveHousehold",
      summary = "Leave the household",
      description = "An owner takes the family along.")
  public OwnResidencyResponse leave(
      @PathParam("residencyId") @Parameter(description = "Id of the residency") UUID id,
      @HeaderParam("If-Match") String ifMatch) {
    return residencies.leave(id, ifMatch);
  }
}
