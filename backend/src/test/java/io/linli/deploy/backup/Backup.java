package io.linli.deploy.backup;

import io.linli.launch.LaunchSettings;
import io.linli.launch.LocalDatabase;
import io.linli.launch.LocalSecrets;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.locks.LockSupport;

/**
 * A backup of a running server as PostgreSQL's manual has it: files copied between {@code
 * pg_backup_start} and {@code pg_backup_stop}, and every segment of the log archived since. What
 * {@code pg_basebackup} does, without the program.
 *
 * @param folder where data and log are kept
 */
record Backup(Path folder) {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);

  /** With the offset in digits: no names of time zones are known so early in a start. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSxxx");

  /** Has a server archive its log from its next start on. */
  void archive(LocalDatabase database) throws IOException, SQLException {
    Files.createDirectories(log());
    try (Connection connection = database.superuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter system set archive_mode = on");
      statement.execute(
          "alter system set archive_command = 'test ! -f \"%1$s/%%f\" && cp \"%%p\" \"%1$s/%%f\"'"
              .formatted(log()));
    }
  }

  /** Copies the data of a running server. */
  void take(LocalDatabase database, Path data) throws IOException, SQLException {
    try (Connection connection = database.superuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_backup_start('linli', true)");
      Files.walkFileTree(data, new Copy(data, copy()));
      try (ResultSet row = statement.executeQuery("select labelfile from pg_backup_stop(true)")) {
        row.next();
        Files.writeString(copy().resolve("backup_label"), row.getString(1));
      }
    }
  }

  /** The time on the server's clock, once everything until now is in the archive. */
  static OffsetDateTime now(LocalDatabase database) throws SQLException {
    try (Connection connection = database.superuser().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select clock_timestamp()")) {
      row.next();
      return row.getObject(1, OffsetDateTime.class);
    }
  }

  /** Has the server end its segment of the log, so that it is archived. */
  static void endSegment(LocalDatabase database) throws SQLException {
    try (Connection connection = database.superuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_switch_wal()");
    }
  }

  /** Starts a server that comes back as the backed up one was at a moment. */
  LocalDatabase restore(LaunchSettings to, LocalSecrets secrets, OffsetDateTime moment)
      throws IOException, SQLException {
    Path data = to.data().resolve("postgresql");
    Files.move(copy(), data);
    Files.writeString(
        data.resolve("postgresql.auto.conf"),
        """
        archive_mode = off
        restore_command = 'cp "%s/%%f" "%%p"'
        recovery_target_time = '%s'
        recovery_target_action = promote
        """
            .formatted(log(), MOMENT.format(moment)),
        StandardOpenOption.APPEND);
    Files.createFile(data.resolve("recovery.signal"));
    recover(data);
    return LocalDatabase.start(to, secrets);
  }

  /** Replays the log; until that is done a server can be read and not written. */
  private static void recover(Path data) throws IOException, SQLException {
    try (EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE)
                .start();
        Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (isRecovering(statement)) {
        if (System.nanoTime() > deadline) {
          throw new IOException("The log is not replayed after " + PATIENCE);
        }
        LockSupport.parkNanos(LOOK_EVERY.toNanos());
      }
    }
  }

  private static boolean isRecovering(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("select pg_is_in_recovery()")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private Path log() {
    return folder.resolve("wal");
  }

  private Path copy() {
    return folder.resolve("data");
  }

  /** Everything but what belongs to the running server; files may go while they are copied. */
  private static final class Copy extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path to;

    private Copy(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      Files.copy(folder, target(folder), StandardCopyOption.COPY_ATTRIBUTES);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Path place = from.relativize(file);
      if (!place.startsWith("pg_wal") && !place.toString().startsWith("postmaster.")) {
        try {
          Files.copy(file, target(file), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException gone) {
          // Its removal stands in the log.
        }
      }
      return FileVisitResult.CONTINUE;
    }

    private Path target(Path path) {
      return to.resolve(from.relativize(path).toString());
    }
  }
}
