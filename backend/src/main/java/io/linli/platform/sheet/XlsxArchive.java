package io.linli.platform.sheet;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip archive that a workbook is; every byte that comes out of it is counted. */
final class XlsxArchive implements Closeable {

  private static final int MOST_PARTS = 10_000;
  private static final long RATIO_GRACE = 1024L * 1024L;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final ZipFile zip;
  private final SheetLimits limits;
  private long inflated;

  private XlsxArchive(ZipFile zip, SheetLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  static XlsxArchive open(Path file, SheetLimits limits) throws IOException {
    requireZip(file);
    XlsxArchive archive = new XlsxArchive(unzip(file), limits);
    archive.requireDistinctParts();
    return archive;
  }

  static boolean isZip(Path file) throws IOException {
    return startsWith(file, ZIP);
  }

  private static ZipFile unzip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new SheetRefusedException(e, SheetReason.DAMAGED);
    }
  }

  private static void requireZip(Path file) throws IOException {
    if (startsWith(file, OLE2)) {
      throw new SheetRefusedException(
          isEncrypted(file) ? SheetReason.ENCRYPTED : SheetReason.OLD_XLS);
    }
    if (!startsWith(file, ZIP)) {
      throw new SheetRefusedException(SheetReason.NOT_XLSX);
    }
  }

  private static boolean startsWith(Path file, byte[] magic) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(magic.length), magic);
    }
  }

  /** A workbook with a password is a compound file with a stream of this name. */
  private static boolean isEncrypted(Path file) throws IOException {
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      int matched = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        matched = b == name[matched] ? matched + 1 : b == name[0] ? 1 : 0;
        if (matched == name.length) {
          return true;
        }
      }
      return false;
    }
  }

  /** Two parts of one name: what is checked here needn't be what is read later. */
  private void requireDistinctParts() throws IOException {
    Set<String> names = new HashSet<>();
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      boolean fresh = names.add(entries.nextElement().getName().toLowerCase(Locale.ROOT));
      if (!fresh || names.size() > MOST_PARTS) {
        zip.close();
        throw new SheetRefusedException(SheetReason.DAMAGED);
      }
    }
  }

  Enumeration<? extends ZipEntry> parts() {
    return zip.entries();
  }

  /** What to do with the content of a part. */
  interface PartReader {
    void read(InputStream content) throws IOException;
  }

  /** Lets the reader have a part, then runs through what it left; gives false if there is none. */
  boolean read(String name, PartReader reader) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return false;
    }
    try (InputStream part = zip.getInputStream(entry)) {
      InputStream content = new Counted(part, entry);
      reader.read(content);
      content.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (ZipException | EOFException e) {
      throw new SheetRefusedException(e, SheetReason.DAMAGED);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private final class Counted extends FilterInputStream {

    private final long packed;
    private final boolean heldInMemory;
    private long count;

    Counted(InputStream content, ZipEntry entry) {
      super(content);
      this.packed = Math.max(1, entry.getCompressedSize());
      this.heldInMemory = !entry.getName().contains("/worksheets/");
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    /** A parser closes what it has read to the end; the rest of the part still wants counting. */
    @Override
    public void close() {}

    private void count(int read) {
      count += read;
      inflated += read;
      boolean swollen = count > RATIO_GRACE && count / packed > limits.ratio();
      boolean large = heldInMemory && count > limits.sharedStringBytes();
      if (swollen || large || inflated > limits.inflatedBytes()) {
        throw new SheetRefusedException(SheetReason.ZIP_BOMB);
      }
    }
  }
}
