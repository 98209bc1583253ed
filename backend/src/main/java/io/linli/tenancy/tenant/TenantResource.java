package io.linli.tenancy.tenant;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/tenants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants", description = "Organisations that sign in, kept by the platform operator")
@RolesAllowed(Roles.PLATFORM_OPERATOR)
@InCapacity(Capacity.PLATFORM)
class TenantResource {
  private final Tenants tenants;
  private final Cursors cursors;

  TenantResource(Tenants tenants, Cursors cursors) {
    this.tenants = tenants;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listTenants", summary = "List the tenants of the service")
  public Page<TenantResponse> list(@Valid @BeanParam PageParameters page) {
    return tenants.list(cursors.page("tenants", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "onboardTenant",
      summary = "Onboard a tenant with its first administrator")
  public TenantResponse onboard(@Valid @NotNull TenantRequests.Onboarding request) {
    return tenants.onboard(request);
  }

  @GET
  @Path("{tenantId}")
  @Transactional
  @Operation(operationId = "getTenant", summary = "Get a tenant")
  public TenantResponse get(@PathParam("tenantId") UUID id) {
    return tenants.get(id);
  }

  @POST
  @Path("{tenantId}/suspension")
  @Transactional
  @Operation(
      operationId = "suspendTenant",
      summary = "Lock a tenant's members out",
      description = "Takes effect with their next request, whatever their tokens say.")
  public TenantResponse suspend(
      @PathParam("tenantId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull TenantRequests.StatusChange request) {
    return tenants.suspend(id, ifMatch, request);
  }

  @POST
  @Path("{tenantId}/reactivation")
  @Transactional
  @Operation(operationId = "reactivateTenant", summary = "Let a suspended tenant work again")
  public TenantResponse reactivate(
      @PathParam("tenantId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return tenants.reactivate(id, ifMatch);
  }

  @POST
  @Path("{tenantId}/closing")
  @Transactional
  @Operation(
      operationId = "closeTenant",
      summary = "Close a tenant",
      description =
          "Its members are out, and its credit code or jurisdiction becomes free again. A company's"
              + " records are removed after a waiting period, unless it is reopened before;"
              + " a supervisor's stay.")
  public TenantResponse close(
      @PathParam("tenantId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull TenantRequests.StatusChange request) {
    return tenants.close(id, ifMatch, request);
  }

  @POST
  @Path("{tenantId}/reopening")
  @Transactional
  @Operation(
      operationId = "reopenTenant",
      summary = "Take the closing of a tenant back",
      description = "As long as the removal of its records has not begun.")
  public TenantResponse reopen(
      @PathParam("tenantId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return tenants.reopen(id, ifMatch);
  }
}
