package io.linli.contract.servicecontract;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

@Path("/api/v1/service-contracts/{contractId}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Service contracts",
    description = "Contracts between owners, developers or streets and property companies")
@RolesAllowed({Roles.MANAGER, Roles.CLERK})
@InCapacity(Capacity.OPERATOR)
class ContractAttachmentResource {
  private final ContractAttachments attachments;

  ContractAttachmentResource(ContractAttachments attachments) {
    this.attachments = attachments;
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "addContractAttachment",
      summary = "Note a paper with a draft",
      description =
          "Name, media type, size and digest; the content is kept elsewhere. The papers of a"
              + " contract stand in its answer.")
  public ContractAttachmentResponse add(
      @PathParam("contractId") UUID contractId,
      @Valid @NotNull ServiceContractRequests.Paper request) {
    return attachments.add(contractId, request);
  }

  @DELETE
  @Path("{attachmentId}")
  @Transactional
  @Operation(
      operationId = "removeContractAttachment",
      summary = "Remove a paper from a draft",
      description = "The If-Match is the ETag of the contract.")
  public void remove(
      @PathParam("contractId") UUID contractId,
      @PathParam("attachmentId") UUID attachmentId,
      @HeaderParam("If-Match") String ifMatch) {
    attachments.remove(contractId, attachmentId, ifMatch);
  }
}
