package io.linli.resident.claim;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import io.linli.platform.read.Reading;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For whoever has signed in. */
@Path("/api/v1/me/residency-claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Own household", description = "What a resident sees of the own household, and does")
@InCapacity(Capacity.RESIDENT)
@RolesAllowed(Roles.PERSON)
@InScope(InScope.HOUSEHOLD)
class OwnClaimResource {
  private final OwnClaims claims;
  private final Cursors cursors;

  OwnClaimResource(OwnClaims claims, Cursors cursors) {
    this.claims = claims;
    this.cursors = cursors;
  }

  @GET
  @Reading
  @Operation(
      operationId = "listOwnResidencyClaims",
      summary = "List the caller's claims of households, the newest first")
  public Page<OwnClaimResponse> list(@Valid @BeanParam PageParameters page) {
    return claims.list(cursors.page("own-residency-claims", page));
  }

  @GET
  @Path("{ownClaimId}")
  @Reading
  @Operation(operationId = "getOwnResidencyClaim", summary = "Get a claim of the caller")
  public OwnClaimResponse get(
      @PathParam("ownClaimId") @Parameter(description = "Id of the claim") UUID id) {
    return claims.get(id);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "submitResidencyClaim",
      summary = "Claim the household that one lives in",
      description =
          "By room and real name; checked by the managing tenant or the head of the building."
              + " Every claim of a community is taken: the answer doesn't tell whether there is such"
              + " a room, or who lives in it. Only some may be submitted within a day.")
  public OwnClaimResponse submit(@Valid @NotNull ClaimRequests.Submission request) {
    return claims.submit(request);
  }

  @POST
  @Path("{ownClaimId}/withdrawal")
  @Transactional
  @Operation(operationId = "withdrawResidencyClaim", summary = "Withdraw a claim")
  public OwnClaimResponse withdraw(
      @PathParam("ownClaimId") @Parameter(description = "Id of the claim") UUID id,
      @HeaderParam("If-Match") String ifMatch) {
    return claims.withdraw(id, ifMatch);
  }
}
