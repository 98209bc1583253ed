package io.linli.platform.job;

import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
import io.linli.platform.file.StoredFile;
import io.linli.platform.file.StoredFiles;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
@InScope(InScope.TRANSFER)
@Tag(name = "Jobs", description = "Long work: its progress, its result, its end")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class JobResource {
  static final String ZIP = "application/zip";
  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final JobQueries queries;
  private final StoredFiles files;
  private final EntityManager entities;
  private final Cursors cursors;

  JobResource(JobQueries queries, StoredFiles files, EntityManager entities, Cursors cursors) {
    this.queries = queries;
    this.files = files;
    this.entities = entities;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listJobs", summary = "List the tenant's jobs, newest first")
  public Page<JobResponse> list(@Valid @BeanParam PageParameters page) {
    return queries.list(cursors.page("jobs", page));
  }

  @GET
  @Path("{jobId}")
  @Transactional
  @Operation(operationId = "getJob", summary = "Get a job and how far it has come")
  public JobResponse get(@PathParam("jobId") UUID id) {
    return queries.get(id);
  }

  @POST
  @Path("{jobId}/cancellation")
  @Transactional
  @RolesAllowed({Roles.TENANT_ADMINISTRATOR, Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "cancelJob",
      summary = "Cancel a job",
      description =
          "A queued job ends at once, a running one as soon as it next notes progress; what its"
              + " open transaction did is undone.")
  public JobResponse cancel(@PathParam("jobId") UUID id) {
    if (queries.get(id).status().hasEnded()) {
      throw Problem.of(PlatformProblem.JOB_ALREADY_ENDED);
    }
    entities
        .createNativeQuery(
            "update job set cancel_requested = true,"
                + " status = case when status = 'QUEUED' then 'CANCELLED' else status end,"
                + " finished_at = case when status = 'QUEUED' then now() end where id = :id")
        .setParameter("id", id)
        .executeUpdate();
    return queries.get(id);
  }

  @GET
  @Path("{jobId}/result")
  @Transactional
  @Produces(MediaType.APPLICATION_OCTET_STREAM) // several types would be written as text
  @Operation(operationId = "downloadJobResult", summary = "Download the file that a job made")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(
            mediaType = JobResource.CSV,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = JobResource.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = JobResource.ZIP,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public RestResponse<InputStream> result(@PathParam("jobId") UUID id) {
    UUID fileId = queries.resultFile(id);
    if (fileId == null) {
      throw Problem.of(PlatformProblem.JOB_RESULT_NOT_READY);
    }
    try {
      java.nio.file.Path copy = Files.createTempFile("linli-result", null);
      StoredFile file = files.copyTo(fileId, copy);
      return RestResponse.ResponseBuilder.ok(
              Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE), file.mediaType())
          .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()))
          .header("Content-Length", file.sizeBytes())
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
