package io.linli.bench.empty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Answers. */
@Path("/")
public class EmptyResource {

  /** Always the same. */
  @GET
  public String answer() {
    return "{}";
  }
}
