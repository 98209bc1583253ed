import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists the ids of all changes of the schema, so that the service can ask at its start whether a
 * database has them without reading the changelogs. Run by the build; no part of the service.
 */
public final class SchemaChangeIndex {
  private static final Pattern SQL =
      Pattern.compile("^--changeset [^:]+:(\\S+)", Pattern.MULTILINE);
  private static final Pattern XML = Pattern.compile("<changeSet\\s[^>]*?\\bid=\"([^\"]+)\"");

  private SchemaChangeIndex() {}

  /**
   * Writes the list.
   *
   * @param args the folder of the changelogs, and the file to write
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    Files.createDirectories(target.getParent());
    Files.write(target, ids(Path.of(args[0])));
  }

  private static List<String> ids(Path folder) throws IOException {
    List<String> ids = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.toString();
        Matcher change = (name.endsWith(".sql") ? SQL : XML).matcher(Files.readString(file));
        while (change.find()) {
          ids.add(change.group(1));
        }
      }
    }
    return ids;
  }
}
