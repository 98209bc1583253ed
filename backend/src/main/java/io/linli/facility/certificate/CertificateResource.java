package io.linli.facility.certificate;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

@Path("/api/v1/facility-certificates")
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
class CertificateResource {
  private static final int LONGEST = 3660;

  private final Certificates certificates;
  private final Cursors cursors;

  CertificateResource(Certificates certificates, Cursors cursors) {
    this.certificates = certificates;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listFacilityCertificates",
      summary = "List what authorities have certified, and what runs out",
      description =
          "In the order of area and id. What runs out leaves out those that newer ones stand for,"
              + " and facilities that are scrapped.")
  public Page<CertificateResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("facilityId") @Parameter(description = "Only of this facility") UUID facilityId,
      @QueryParam("expiringWithinDays")
          @Min(0)
          @Max(LONGEST)
          @Parameter(
              description = "Only what runs out within so many days, or has already",
              example = "30")
          Integer expiringWithinDays) {
    return certificates.list(
        cursors.page("facility-certificates", page, communityId, facilityId, expiringWithinDays),
        new Certificates.Filter(communityId, facilityId, expiringWithinDays));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "addFacilityCertificate",
      summary = "Enter what an authority has certified",
      description =
          "It stands for the one of the kind before it. Left out, the last day follows from the"
              + " rule for the kind.")
  public CertificateResponse add(@Valid @NotNull CertificateRequests.Certified request) {
    return certificates.add(request);
  }

  @GET
  @Path("{facilityCertificateId}")
  @Transactional
  @Operation(operationId = "getFacilityCertificate", summary = "Get a certificate")
  public CertificateResponse get(@PathParam("facilityCertificateId") UUID id) {
    return certificates.get(id);
  }
}
