package io.linli.estate.occupant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.linli.platform.crypto.Sealed;
import io.linli.platform.crypto.Secrets;
import io.linli.tenancy.HeldTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;

/** Opens identity numbers in rows that leave with their tenant. */
@ApplicationScoped
public class IdentityOpener implements HeldTable.RowOpener {
  private static final String CIPHER = "identity_cipher";
  private static final String KEY = "identity_key_id";

  /** How the database writes bytes into JSON. */
  private static final String HEX_PREFIX = "\\x";

  private final Secrets secrets;

  IdentityOpener(Secrets secrets) {
    this.secrets = secrets;
  }

  @Override
  public void open(ObjectNode row) {
    JsonNode cipher = row.get(CIPHER);
    if (!cipher.isNull()) {
      byte[] bytes = HexFormat.of().parseHex(cipher.textValue().substring(HEX_PREFIX.length()));
      Sealed sealed = new Sealed(row.get(KEY).textValue(), bytes);
      row.put("identity_number", secrets.open(sealed, row.get("id").textValue()));
    }
    row.remove(List.of(CIPHER, KEY, "identity_hash"));
  }
}
