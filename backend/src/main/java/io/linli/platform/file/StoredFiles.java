package io.linli.platform.file;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
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

  StoredFiles(DataSource database, CallerContext callers) {
    this.database = database;
    this.callers = callers;
  }

  /** Stores a file for the caller's tenant and returns its id. */
  public UUID save(Path content, String name, String mediaType) {
    UUID id = Ids.next();
    try (Connection connection = database.getConnection();
        InputStream in = Files.newInputStream(content)) {
      insertFile(connection, new StoredFile(id, name, mediaType, Files.size(content)));
      insertChunks(connection, id, in);
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
      StoredFile file = find(connection, id);
      for (int position = 0; writeChunk(connection, id, position, out); position++) {
        // each round has written one chunk
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("A stored file could not be read", e);
    }
  }

  private void insertFile(Connection connection, StoredFile file) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into stored_file (id, tenant_id, name, media_type, size_bytes)"
                + " values (?, ?, ?, ?, ?)")) {
      insert.setObject(1, file.id());
      insert.setObject(2, callers.get().tenantId());
      insert.setString(3, file.name());
      insert.setString(4, file.mediaType());
      insert.setLong(5, file.sizeBytes());
      insert.executeUpdate();
    }
  }

  private void insertChunks(Connection connection, UUID id, InputStream in)
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
        insert.setInt(3, position++);
        insert.setBytes(4, chunk);
        insert.executeUpdate();
      }
    }
  }

  private static StoredFile find(Connection connection, UUID id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select name, media_type, size_bytes from stored_file where id = ?")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw Problem.notFound();
        }
        return new StoredFile(id, row.getString(1), row.getString(2), row.getLong(3));
      }
    }
  }

  private static boolean writeChunk(Connection connection, UUID id, int position, OutputStream out)
      throws SQLException, IOException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select content from stored_file_chunk where file_id = ? and position = ?")) {
      select.setObject(1, id);
      select.setInt(2, position);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return false;
        }
        out.write(row.getBytes(1));
        return true;
      }
    }
  }
}
