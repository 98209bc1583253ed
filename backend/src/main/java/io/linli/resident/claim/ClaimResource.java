package io.linli.resident.claim;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.OrPerson;
import io.linli.platform.caller.Roles;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import io.linli.platform.read.Reading;
import io.linli.resident.ClaimState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/residency-claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Residency claims",
    description = "Persons who say to live in a household, held against the register")
@RolesAllowed({Roles.MANAGER, Roles.CLERK, Roles.PERSON})
@InCapacity(Capacity.OPERATOR)
@OrPerson(Capacity.BUILDING_HEAD)
@InScope(InScope.HOUSEHOLD)
class ClaimResource {
  private final Claims claims;
  private final Cursors cursors;

  ClaimResource(Claims claims, Cursors cursors) {
    this.claims = claims;
    this.cursors = cursors;
  }

  @GET
  @Reading
  @Operation(
      operationId = "listResidencyClaims",
      summary = "List the claims of households that one may check",
      description = "Of the tenant's estates, or of the buildings that the caller heads.")
  public Page<ClaimResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("status") @Parameter(description = "Only those that stand so") ClaimState status,
      @QueryParam("communityId") @Parameter(description = "Only those of this community")
          UUID communityId) {
    return claims.list(
        cursors.page("residency-claims", page, status, communityId), status, communityId);
  }

  @GET
  @Path("{claimId}")
  @Reading
  @Operation(
      operationId = "getResidencyClaim",
      summary = "Get a claim, masked, held against the register")
  public ClaimResponse get(
      @PathParam("claimId") @Parameter(description = "Id of the claim") UUID id) {
    return claims.get(id);
  }

  @POST
  @Path("{claimId}/confirmation")
  @Transactional
  @Operation(
      operationId = "confirmResidencyClaim",
      summary = "Confirm a claim, which makes the claimant a resident",
      description =
          "Room and name must be those of a current entry of the register that no other account has;"
              + " nobody confirms the own claim.")
  public ClaimResponse confirm(
      @PathParam("claimId") @Parameter(description = "Id of the claim") UUID id,
      @HeaderParam("If-Match") String ifMatch) {
    return claims.confirm(id, ifMatch);
  }

  @POST
  @Path("{claimId}/refusal")
  @Transactional
  @Operation(operationId = "refuseResidencyClaim", summary = "Refuse a claim, with the reason")
  public ClaimResponse refuse(
      @PathParam("claimId") @Parameter(description = "Id of the claim") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ClaimRequests.Refusal request) {
    return claims.refuse(id, ifMatch, request);
  }
}
