package io.linli.estate.transfer;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import io.linli.platform.job.JobResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Sheets come as the body itself; its media type says which format it is. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({ImportResource.XLSX, ImportResource.CSV})
@Tag(name = "Imports", description = "Lists of the register from spreadsheets; long work is a job")
@RolesAllowed({Roles.MANAGER, Roles.CLERK})
class ImportResource {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String CSV = "text/csv";

  private static final String HOW =
      " The answer names the job; its outcome lists bad rows with line, column, value and reason, and"
          + " its result is the same sheet with the reasons marked. The same file imported again"
          + " changes nothing.";

  private final Imports imports;

  ImportResource(Imports imports) {
    this.imports = imports;
  }

  @POST
  @Path("community-imports")
  @Transactional
  @Idempotent
  @ResponseStatus(202)
  @Operation(
      operationId = "importCommunities",
      summary = "Import communities from a sheet",
      description =
          "A supervisor registers those of its jurisdiction and keeps what it said of them; a company"
              + " keeps those that it manages."
              + HOW)
  @RequestBody(
      required = true,
      description = "The sheet",
      content = {
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public JobResponse communities(
      @Valid @BeanParam ImportRequests.Options options, SheetUpload sheet) {
    return imports.order(CommunityImportJob.KIND, CommunitySheet.SCHEMA, sheet, options);
  }

  @POST
  @Path("building-imports")
  @Transactional
  @Idempotent
  @ResponseStatus(202)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "importBuildings",
      summary = "Import buildings from a sheet",
      description = "By the managing tenant of their communities." + HOW)
  @RequestBody(
      required = true,
      description = "The sheet",
      content = {
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public JobResponse buildings(
      @Valid @BeanParam ImportRequests.Options options, SheetUpload sheet) {
    return imports.order(BuildingImportJob.KIND, BuildingSheet.SCHEMA, sheet, options);
  }

  @POST
  @Path("household-imports")
  @Transactional
  @Idempotent
  @ResponseStatus(202)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "importHouseholds",
      summary = "Import households with owners and occupants from a sheet",
      description =
          "By the managing tenant of their communities. Another owner's name moves the household to"
              + " that owner and keeps the history; a blank cell changes nobody."
              + HOW)
  @RequestBody(
      required = true,
      description = "The sheet",
      content = {
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public JobResponse households(
      @Valid @BeanParam ImportRequests.Options options, SheetUpload sheet) {
    return imports.order(HouseholdImportJob.KIND, HouseholdSheet.SCHEMA, sheet, options);
  }
}
