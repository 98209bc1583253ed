package io.linli.estate.occupant;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/personal-data-looks")
@Produces(MediaType.APPLICATION_JSON)
@InScope(InScope.HOUSEHOLD)
@Tag(
    name = "Occupants",
    description = "Owners and other occupants of households; personal data is masked")
class PersonalDataLookResource {
  private final PersonalDataLooks looks;
  private final Cursors cursors;

  PersonalDataLookResource(PersonalDataLooks looks, Cursors cursors) {
    this.looks = looks;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @RolesAllowed(Roles.TENANT_ADMINISTRATOR)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "listPersonalDataLooks",
      summary = "List who of the caller's tenant looked at personal data, the newest first")
  public Page<PersonalDataLookResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("occupantId") @Parameter(description = "Only looks at this occupant")
          UUID occupantId) {
    return looks.list(cursors.page("personal-data-looks", page, occupantId), occupantId);
  }
}
