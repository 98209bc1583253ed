package io.linli.platform.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How a csv file is written: found by decoding all of it strictly, since UTF-8 hardly ever fits by
 * chance while a guess from the first bytes often misses. What isn't UTF-8 is GB18030 (which
 * includes GBK and GB2312) or UTF-16 with its mark, as Excel saves "Unicode text".
 *
 * @param lines line ends, for the percentage of progress
 */
record CsvText(Charset charset, char separator, long lines) {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int LONGEST_HEADINGS = 64 * 1024;

  static CsvText detect(Path file) throws IOException {
    if (XlsxArchive.isZip(file)) {
      throw new SheetRefusedException(SheetReason.XLSX_NAMED_CSV);
    }
    for (Charset charset : candidates(file)) {
      try {
        long lines = decode(file, charset);
        return new CsvText(charset, separator(file, charset), lines);
      } catch (CharacterCodingException otherCharset) {
        // The next one may fit.
      }
    }
    throw new SheetRefusedException(SheetReason.NOT_TEXT);
  }

  private static List<Charset> candidates(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(2);
      boolean utf16 = start.length == 2 && (start[0] & start[1] & 0xFE) == 0xFE;
      return utf16 ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, GB18030);
    }
  }

  /** The text without its byte order mark; what can't be decoded is an exception. */
  static Reader reader(Path file, Charset charset) throws IOException {
    Reader reader =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file),
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static long decode(Path file, Charset charset) throws IOException {
    char[] buffer = new char[16 * 1024];
    long lines = 1;
    try (Reader reader = reader(file, charset)) {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\0') {
            throw new SheetRefusedException(SheetReason.NOT_TEXT);
          }
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }

  /**
   * The one that stands most often between the headings; a comma when there is only one heading.
   */
  private static char separator(Path file, Charset charset) throws IOException {
    int[] counts = new int[SEPARATORS.length];
    boolean quoted = false;
    try (Reader reader = reader(file, charset)) {
      int c = reader.read();
      for (int i = 0; i < LONGEST_HEADINGS && c >= 0 && (quoted || !endsLine(c)); i++) {
        quoted ^= c == '"';
        for (int s = 0; s < SEPARATORS.length; s++) {
          counts[s] += !quoted && c == SEPARATORS[s] ? 1 : 0;
        }
        c = reader.read();
      }
    }
    int best = 0;
    for (int s = 1; s < SEPARATORS.length; s++) {
      best = counts[s] > counts[best] ? s : best;
    }
    return SEPARATORS[best];
  }

  private static boolean endsLine(int c) {
    return c == '\n' || c == '\r';
  }
}
