package io.linli.estate.transfer;

import io.linli.platform.message.Messages;
import io.linli.platform.sheet.SheetFormat;
import io.linli.platform.sheet.SheetSchema;
import io.linli.platform.sheet.SheetWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;

/** Empty sheets to fill in: headings in the caller's language, an example row, an explanation. */
@ApplicationScoped
class Templates {
  private final HttpHeaders headers;

  Templates(HttpHeaders headers) {
    this.headers = headers;
  }

  RestResponse<byte[]> of(SheetSchema schema, SheetFormat format) {
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
