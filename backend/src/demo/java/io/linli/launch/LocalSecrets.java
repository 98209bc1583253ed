package io.linli.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;

/**
 * The secrets of one local installation, made at its first start and kept in its data folder,
 * readable by their owner only: the key that signs tokens, the keys that encrypt personal data, the
 * passwords of the database logins.
 */
public final class LocalSecrets {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path folder;
  private final Properties values;

  private LocalSecrets(Path folder, Properties values) {
    this.folder = folder;
    this.values = values;
  }

  /**
   * Reads the secrets, or makes them when there are none.
   *
   * @throws IOException when the folder cannot be read or written
   */
  public static LocalSecrets in(Path folder) throws IOException, GeneralSecurityException {
    Path file = folder.resolve("secrets.properties");
    Properties values = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        values.load(in);
      }
      return new LocalSecrets(folder, values);
    }
    values.setProperty("database.owner.password", randomHex());
    values.setProperty("database.app.password", randomHex());
    values.setProperty("encryption.key", randomBase64());
    values.setProperty("lookup.key", randomBase64());
    LocalSecrets secrets = new LocalSecrets(folder, values);
    secrets.writeKeyPair();
    createOwnerOnly(file);
    try (Writer out = Files.newBufferedWriter(file)) {
      values.store(out, "Secrets of this installation; delete the folder to start afresh");
    }
    return secrets;
  }

  /** The key that the service checks tokens with, as a PEM file. */
  Path publicKeyFile() {
    return folder.resolve("token-public-key.pem");
  }

  /** One of them. */
  public String get(String name) {
    return values.getProperty(name);
  }

  /** The key that signs tokens. */
  PrivateKey privateKey() throws IOException, GeneralSecurityException {
    String pem = Files.readString(privateKeyFile());
    String base64 = pem.replaceAll("-----[A-Z ]+-----", "");
    byte[] encoded = Base64.getMimeDecoder().decode(base64);
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  private void writeKeyPair() throws IOException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair pair = generator.generateKeyPair();
    createOwnerOnly(privateKeyFile());
    Files.writeString(privateKeyFile(), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    Files.writeString(publicKeyFile(), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
  }

  private Path privateKeyFile() {
    return folder.resolve("token-private-key.pem");
  }

  private static String pem(String kind, byte[] encoded) {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
    return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind, base64);
  }

  private static void createOwnerOnly(Path file) throws IOException {
    Files.deleteIfExists(file);
    if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    }
  }

  private static String randomHex() {
    return HexFormat.of().formatHex(randomBytes());
  }

  private static String randomBase64() {
    return Base64.getEncoder().encodeToString(randomBytes());
  }

  private static byte[] randomBytes() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
