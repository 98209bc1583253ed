package io.linli.estate.transfer;

import io.linli.platform.caller.Roles;
import io.linli.platform.message.Messages;
import io.linli.platform.sheet.SheetFormat;
import io.linli.platform.sheet.SheetSchema;
import io.linli.platform.sheet.SheetWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Empty sheets to fill in: headings in the caller's language, an example row, an explanation. */
@Path("/api/v1")
@Produces(
    MediaType.APPLICATION_OCTET_STREAM) // several types, or a textual one, would be written as text
@Tag(name = "Imports", description = "Lists of the register from spreadsheets; long work is a job")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class TemplateResource {
  private final HttpHeaders headers;

  TemplateResource(HttpHeaders headers) {
    this.headers = headers;
  }

  @GET
  @Path("community-imports/template")
  @Transactional
  @Operation(
      operationId = "downloadCommunityTemplate",
      summary = "Download a sheet to fill in with communities")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = {
        @Content(
            mediaType = ImportResource.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = ImportResource.CSV,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public RestResponse<byte[]> communities(
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
    return template(CommunitySheet.SCHEMA, format);
  }

  @GET
  @Path("building-imports/template")
  @Transactional
  @Operation(
      operationId = "downloadBuildingTemplate",
      summary = "Download a sheet to fill in with buildings")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = {
        @Content(
            mediaType = ImportResource.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = ImportResource.CSV,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public RestResponse<byte[]> buildings(
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
    return template(BuildingSheet.SCHEMA, format);
  }

  @GET
  @Path("household-imports/template")
  @Transactional
  @Operation(
      operationId = "downloadHouseholdTemplate",
      summary = "Download a sheet to fill in with households")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = {
        @Content(
            mediaType = ImportResource.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = ImportResource.CSV,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public RestResponse<byte[]> households(
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
    return template(HouseholdSheet.SCHEMA, format);
  }

  private RestResponse<byte[]> template(SheetSchema schema, SheetFormat format) {
    Locale language = Messages.asked(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    try {
      SheetWriter.writeTemplate(sheet, format, schema, language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = schema.title().english().toLowerCase(Locale.ROOT) + format.extension();
    return RestResponse.ResponseBuilder.ok(sheet.toByteArray(), format.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
