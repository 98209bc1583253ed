/**
 * The estate register from and to spreadsheets ({@code domain.md E9}): imports that name every bad
 * line and write all, or the good ones, or nothing; exports of every list with the caller's
 * masking.
 */
package io.linli.estate.transfer;
