package io.linli.estate.card;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.OrPerson;
import io.linli.platform.caller.Roles;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import io.linli.platform.read.Reading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/community-cards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Community cards", description = "What everybody may know of every community")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY,
  Roles.PERSON
})
@OrPerson(Capacity.RESIDENT)
class CommunityCardResource {
  private final CommunityCards cards;
  private final Cursors cursors;

  CommunityCardResource(CommunityCards cards, Cursors cursors) {
    this.cards = cards;
    this.cursors = cursors;
  }

  @GET
  @Reading
  @Operation(
      operationId = "searchCommunityCards",
      summary = "Search all communities of the service",
      description =
          "Whoever has signed in finds every community here, and of it nothing but the card.")
  public Page<CardResponse> search(
      @Valid @BeanParam PageParameters page,
      @QueryParam("name")
          @Size(min = 1, max = 100)
          @Parameter(description = "Only those whose name begins so", example = "经八路")
          String name,
      @QueryParam("areaCode")
          @Pattern(regexp = "[0-9]{2,12}")
          @Parameter(description = "Only those below this area code", example = "410105001")
          String areaCode,
      @QueryParam("code")
          @Pattern(regexp = "[0-9A-Za-z-]{3,40}")
          @Parameter(description = "Only the one with this code", example = "JBL-001")
          String code) {
    return cards.search(
        cursors.page("community-cards", page, name, areaCode, code), name, areaCode, code);
  }

  @GET
  @Path("{communityId}")
  @Reading
  @Operation(operationId = "getCommunityCard", summary = "Get the public card of a community")
  public CardResponse get(
      @PathParam("communityId") @Parameter(description = "Id of the community") UUID communityId) {
    return cards.get(communityId);
  }
}
