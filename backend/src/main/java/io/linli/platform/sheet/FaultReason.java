package io.linli.platform.sheet;

import java.util.List;
import java.util.Locale;

/**
 * Why a cell, a row or a whole file isn't taken. The contexts add their own reasons to those of
 * reading ({@link SheetReason}); each brings its sentences in both languages.
 */
public interface FaultReason {

  /** The stable code that clients and stored results carry. */
  String code();

  /** The sentence for a reader of this language. */
  String message(Locale locale, List<String> arguments);
}
