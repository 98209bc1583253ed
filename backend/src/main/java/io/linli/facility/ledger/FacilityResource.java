package io.linli.facility.ledger;

import io.linli.facility.CertificateKind;
import io.linli.facility.FacilityCondition;
import io.linli.facility.FacilityKind;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/facilities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Facilities", description = "Lifts, pumps, lights and what else an estate runs on")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class FacilityResource {
  private final Facilities facilities;
  private final Cursors cursors;

  FacilityResource(Facilities facilities, Cursors cursors) {
    this.facilities = facilities;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listFacilities",
      summary = "List the ledger of facilities",
      description = "A supervisor sees those of its jurisdiction, a company those of its estates.")
  public Page<FacilityResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("kind") @Parameter(description = "Only of this kind") FacilityKind kind,
      @QueryParam("condition") @Parameter(description = "Only in this condition")
          FacilityCondition condition,
      @QueryParam("responsible")
          @Parameter(
              description = "Only those that this member answers for",
              example = "9f2c8a34-repairman")
          String responsible,
      @QueryParam("withoutCertificate")
          @Parameter(
              description =
                  "Only those, but for scrapped ones, that no certificate of this kind holds for"
                      + " today",
              example = "ELEVATOR_INSPECTION")
          CertificateKind withoutCertificate) {
    return facilities.list(
        cursors.page(
            "facilities", page, communityId, kind, condition, responsible, withoutCertificate),
        new Facilities.Filter(communityId, kind, condition, responsible, withoutCertificate));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "registerFacility",
      summary = "Enter a facility in the ledger",
      description = "By who manages the estate. Plans for its kind hold for it from now on.")
  public FacilityResponse register(@Valid @NotNull FacilityRequests.Registration request) {
    return facilities.register(request);
  }

  @GET
  @Path("{facilityId}")
  @Transactional
  @Operation(operationId = "getFacility", summary = "Get a facility")
  public FacilityResponse get(@PathParam("facilityId") UUID id) {
    return facilities.get(id);
  }

  @PUT
  @Path("{facilityId}")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "describeFacility",
      summary = "Change what the ledger says of a facility",
      description = "Its condition isn't said here: it follows from what is found.")
  public FacilityResponse describe(
      @PathParam("facilityId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull FacilityRequests.Description request) {
    return facilities.describe(id, ifMatch, request);
  }
}
