package io.linli.platform.limit;

import io.linli.platform.problem.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A body of which no more than so many bytes can be read. */
final class BoundedBody extends FilterInputStream {
  private final Supplier<Problem> tooLarge;
  private long left;

  BoundedBody(InputStream body, long most, Supplier<Problem> tooLarge) {
    super(body);
    this.left = most;
    this.tooLarge = tooLarge;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int bytes = super.read(target, offset, length);
    count(Math.max(0, bytes));
    return bytes;
  }

  @Override
  public long skip(long most) throws IOException {
    long bytes = super.skip(most);
    count(bytes);
    return bytes;
  }

  private void count(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw tooLarge.get();
    }
  }
}
