package io.linli.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;

/** Description, licence and server of the document; title and version are settings. */
final class DocumentInfo {

  private static final String DESCRIPTION =
      """
      Residential property management and its public supervision, as one hosted service. \
      Property companies run their estates on it, street offices and the bureaus above them watch over every estate \
      in their jurisdiction. Errors are problem details (RFC 9457) with a stable code; lists are keyset pages; \
      writes take If-Match or Idempotency-Key. Money is decimal CNY with two places, floor area is in square metres \
      with two places, ids are UUIDs, times are ISO 8601 with an offset.""";

  private DocumentInfo() {}

  static void describe(OpenAPI document) {
    Info info = document.getInfo() == null ? OASFactory.createInfo() : document.getInfo();
    info.description(DESCRIPTION)
        .license(
            OASFactory.createLicense()
                .name("Apache-2.0")
                .url("https://www.apache.org/licenses/LICENSE-2.0.txt"));
    document.setInfo(info);
    document.setServers(
        List.of(
            OASFactory.createServer().url("/").description("The host that serves the document")));
  }
}
