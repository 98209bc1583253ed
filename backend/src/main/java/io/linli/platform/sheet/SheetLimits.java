package io.linli.platform.sheet;

/**
 * How much a file may hold, so that none can exhaust the service. The same limits protect against
 * zip bombs: what comes out of the archive is counted while it is inflated, before any of it is
 * built up in memory.
 *
 * @param rows data rows below the headings
 * @param columns used columns
 * @param fileBytes the file as it was sent
 * @param inflatedBytes all parts of a workbook unpacked
 * @param sharedStringBytes the table of texts of a workbook, the only part that is held in memory
 * @param ratio how many times its packed size a part may grow; counted from the second megabyte on,
 *     for small parts are often very repetitive
 */
public record SheetLimits(
    int rows, int columns, long fileBytes, long inflatedBytes, long sharedStringBytes, int ratio) {

  private static final long MEGABYTE = 1024L * 1024L;

  /**
   * A million rows of up to 200 columns, a file of 200 MB, 2 GB unpacked, 96 MB of shared texts, a
   * ratio of 100.
   */
  public static final SheetLimits DEFAULT =
      new SheetLimits(1_000_000, 200, 200 * MEGABYTE, 2048 * MEGABYTE, 96 * MEGABYTE, 100);

  /** The same with another number of rows. */
  public SheetLimits withRows(int most) {
    return new SheetLimits(most, columns, fileBytes, inflatedBytes, sharedStringBytes, ratio);
  }
}
