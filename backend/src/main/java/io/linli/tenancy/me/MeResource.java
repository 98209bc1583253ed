package io.linli.tenancy.me;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.OrPerson;
import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@InScope(InScope.NONE)
@Tag(name = "Me", description = "For whom the service takes the caller")
class MeResource {
  private final Me me;

  MeResource(Me me) {
    this.me = me;
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY,
    Roles.PLATFORM_OPERATOR,
    Roles.PERSON
  })
  @OrPerson(Capacity.RESIDENT)
  @Operation(
      operationId = "getMe",
      summary = "See who the caller is, for whom, and with which roles",
      description =
          "Somebody whose token names no tenant is a person: a resident of the households that are"
              + " listed, if any.")
  public MeResponse get() {
    return me.get();
  }
}
