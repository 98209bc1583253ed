package io.linli.estate.transfer;

import io.linli.platform.sheet.SheetFormat;

/**
 * How a sheet is imported.
 *
 * @param dryRun everything is tried and told, nothing stays
 */
record ImportParameters(ImportableList list, SheetFormat format, ImportMode mode, boolean dryRun) {}
