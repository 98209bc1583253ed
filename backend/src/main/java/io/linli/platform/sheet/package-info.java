/**
 * Spreadsheets in and out: streaming readers and writers for xlsx and csv that hold a row at a
 * time, and columns that turn a cell into a value or into a reason why not ({@code domain.md E9}).
 *
 * <p>What a file gets wrong as a whole (no workbook, a zip bomb, unknown headings) is a {@link
 * io.linli.platform.sheet.SheetRefusedException}; what one cell gets wrong is a {@link
 * io.linli.platform.sheet.SheetFault} of its row, so that a person hears of all of them at once.
 */
package io.linli.platform.sheet;
