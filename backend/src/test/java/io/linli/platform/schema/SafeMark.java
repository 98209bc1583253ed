package io.linli.platform.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a migration says of itself where it does more than expand, as a line of its own: {@code --
 * contract: column community.nickname, safe since 0.2.0: nobody reads it any more}.
 *
 * @param fact in the words of {@link SchemaFacts}
 * @param release the oldest release that doesn't mind; older ones are gone before this migrates
 */
record SafeMark(String fact, String release, String reason) {

  private static final Pattern MARK =
      Pattern.compile("^-- contract: (.+), safe since (\\S+): (.+)$", Pattern.MULTILINE);

  static List<SafeMark> in(List<Path> migrations) {
    return migrations.stream().flatMap(SafeMark::in).toList();
  }

  private static Stream<SafeMark> in(Path migration) {
    try {
      return MARK.matcher(Files.readString(migration)).results().map(SafeMark::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SafeMark of(MatchResult mark) {
    return new SafeMark(mark.group(1), mark.group(2), mark.group(3));
  }
}
