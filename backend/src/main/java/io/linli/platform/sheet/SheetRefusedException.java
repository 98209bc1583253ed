package io.linli.platform.sheet;

import java.util.List;
import java.util.Locale;

/** A file that can't be read at all, or whose headings aren't those that are asked for. */
public final class SheetRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<SheetFault> faults;

  SheetRefusedException(List<SheetFault> faults) {
    super(faults.get(0).message(Locale.ENGLISH));
    this.faults = List.copyOf(faults);
  }

  SheetRefusedException(SheetFault fault) {
    this(List.of(fault));
  }

  SheetRefusedException(FaultReason reason, String... arguments) {
    this(SheetFault.ofFile(reason, arguments));
  }

  SheetRefusedException(Throwable cause, FaultReason reason, String... arguments) {
    this(reason, arguments);
    initCause(cause);
  }

  /** What is wrong; at least one. */
  public List<SheetFault> faults() {
    return faults;
  }
}
