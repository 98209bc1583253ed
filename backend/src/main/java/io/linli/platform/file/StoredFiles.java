package io.linli.platform.file;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.crypto.Sealed;
import io.linli.platform.crypto.Secrets;
import io.linli.platform.id.Ids;
import io.linli.platform.metric.TenantUsage;
import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Files that outlive a request: uploaded sheets and the results of jobs. They are kept in the
 * database, in pieces of 1 MiB, so that every replica can go on with a job and no file ever stands
 * whole in memory. Needs a transaction; the caller's policies apply.
 */
@ApplicationScoped
public class StoredFiles {
  private static final int CHUNK_BYTES = 1 << 20;

  private final DataSource database;
  private final CallerContext callers;
  private final Secrets secrets;
  private final TenantUsage usage;

  StoredFiles(DataSource database, CallerContext callers, Secrets secrets, TenantUsage usage) {
    this.database = database;
    this.callers = callers;
    this.secrets = secrets;
    this.usage = usage;
  }

  /** Stores a file for the caller's tenant and returns its id. */
  public UUID save(Path content, String name, String mediaType) {
    return save(content, name, mediaType, null);
  }

  /** The same, with its pieces sealed: for what the database itself must not hold in clear. */
  public UUID saveSealed(Path content, String name, String mediaType) {
    return save(content, name, mediaType, secrets.currentKeyId());
  }

  private UUID save(Path content, String name, String mediaType, String keyId) {
    UUID id = Ids.next();
    try (Connection connection = database.getConnection();
        InputStream in = Files.newInputStream(content)) {
      long bytes = Files.size(content);
      insertFile(connection, new StoredFile(id, name, mediaType, bytes), keyId);
      insertChunks(connection, id, in, keyId != null);
      usage.file(callers.get().tenantId(), bytes);
      return id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("A file could not be stored", e);
    }
  }

  /**
   * Copies a stored file to a local path.
   *
   * @throws Problem {@code not-found} when it is unknown or another tenant's
   */
  public StoredFile copyTo(UUID id, Path target) {
    try (Connection connection = database.getConnection();
        OutputStream out = Files.newOutputStream(target)) {
      Found found = find(connection, id);
      for (int position = 0; writeChunk(connection, found, position, out); position++) {
        // each round has written one chunk
      }
      return found.file();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("A stored file could not be read", e);
    }
  }

  /** A file as it is stored; the key is null when its pieces stand in clear. */
  private record Found(StoredFile file, String keyId) {}

  private void insertFile(Connection connection, StoredFile file, String keyId)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into stored_file (id, tenant_id, name, media_type, size_bytes, key_id)"
                + " values (?, ?, ?, ?, ?, ?)")) {
      insert.setObject(1, file.id());
      insert.setObject(2, callers.get().tenantId());
      insert.setString(3, file.name());
      insert.setString(4, file.mediaType());
      insert.setLong(5, file.sizeBytes());
      insert.setString(6, keyId);
      insert.executeUpdate();
    }
  }

  private void insertChunks(Connection connection, UUID id, InputStream in, boolean sealed)
      throws SQLException, IOException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into stored_file_chunk (file_id, tenant_id, position, content)"
                + " values (?, ?, ?, ?)")) {
      int position = 0;
      for (byte[] chunk = in.readNBytes(CHUNK_BYTES);
          chunk.length > 0;
          chunk = in.readNBytes(CHUNK_BYTES)) {
        insert.setObject(1, id);
        insert.setObject(2, callers.get().tenantId());
        insert.setInt(3, position);
        insert.setBytes(4, sealed ? secrets.seal(chunk, piece(id, position)).bytes() : chunk);
        position++;
        insert.executeUpdate();
      }
    }
  }

  /** What a sealed piece is bound to, so that none can be put in the place of another. */
  private static String piece(UUID fileId, int position) {
    return fileId + ":" + position;
  }

  private static Found find(Connection connection, UUID id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select name, media_type, size_bytes, key_id from stored_file where id = ?")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw Problem.notFound();
        }
        return new Found(
            new StoredFile(id, row.getString(1), row.getString(2), row.getLong(3)),
            row.getString(4));
      }
    }
  }

  private boolean writeChunk(Connection connection, Found found, int position, OutputStream out)
      throws SQLException, IOException {
    UUID id = found.file().id();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select content from stored_file_chunk where file_id = ? and position = ?")) {
      select.setObject(1, id);
      select.setInt(2, position);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return false;
        }
        byte[] content = row.getBytes(1);
        out.write(
            found.keyId() == null
                ? content
                : secrets.openBytes(new Sealed(found.keyId(), content), piece(id, position)));
        return true;
      }
    }
  }
}
