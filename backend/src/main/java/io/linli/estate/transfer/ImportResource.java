package io.linli.estate.transfer;

import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import io.linli.platform.job.JobResponse;
import io.linli.platform.sheet.SheetFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Sheets come as the body itself; its media type says which format it is. */
@Path("/api/v1/imports")
@InScope(InScope.TRANSFER)
@Tag(name = "Imports", description = "Lists of the register from spreadsheets; long work is a job")
class ImportResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv";

  private final Imports imports;
  private final Templates templates;

  ImportResource(Imports imports, Templates templates) {
    this.imports = imports;
    this.templates = templates;
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes({XLSX, CSV})
  @Transactional
  @Idempotent
  @ResponseStatus(202)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "importRegister",
      summary = "Import a list of the register from a sheet",
      description =
          "Communities: a supervisor registers those of its jurisdiction and keeps what it said of"
              + " them; a company keeps those that it manages. Buildings and households: by the"
              + " managing tenant of their communities. Another owner's name moves a household to"
              + " that owner and keeps the history; a blank cell changes nobody. The answer names"
              + " the job; its outcome lists bad rows with line, column, value and reason, and its"
              + " result is the same sheet with the reasons marked. The same file imported again"
              + " changes nothing.")
  @RequestBody(
      required = true,
      description = "The sheet",
      content = {
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public JobResponse order(@Valid @BeanParam ImportRequests.Options options, SheetUpload sheet) {
    return imports.order(sheet, options);
  }

  @GET
  @Path("template")
  @Produces(MediaType.APPLICATION_OCTET_STREAM) // several types, or a textual one, would be text
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(
      operationId = "downloadImportTemplate",
      summary = "Download an empty sheet to fill in and import",
      description =
          "Headings in the caller's language, an example row, and in a workbook an explanation.")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = {
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public RestResponse<byte[]> template(
      @QueryParam("list")
          @NotNull
          @Parameter(
              description = "The list that the sheet is of",
              example = "HOUSEHOLDS",
              required = true)
          ImportableList list,
      @QueryParam("format")
          @DefaultValue("XLSX")
          @Parameter(
              description = "Format of the file",
              example = "XLSX",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"XLSX", "CSV"},
                      defaultValue = "XLSX"))
          SheetFormat format) {
    return templates.of(list.schema(), format);
  }
}
