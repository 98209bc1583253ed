package io.linli.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The two parameters that every list takes. */
public class PageParameters {
  /** Rows of a page when the caller doesn't say. */
  public static final String DEFAULT_LIMIT = "50";

  /** Rows that a page never exceeds. */
  public static final int MAX_LIMIT = 200;

  @QueryParam("limit")
  @DefaultValue(DEFAULT_LIMIT)
  @Min(1)
  @Max(MAX_LIMIT)
  @Parameter(description = "Rows of a page, 1 to 200", example = "50")
  public int limit;

  @QueryParam("cursor")
  @Parameter(
      description = "The nextCursor of the page before; leave it out for the first page",
      schema = @Schema(type = SchemaType.STRING))
  public String cursor;
}
