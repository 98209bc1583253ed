package io.linli.bench.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.concurrent.atomic.AtomicLong;

/** What has to be another one in each request. */
public enum Fresh {
  /** An id, made as the service makes its own. */
  ID {
    @Override
    Object next() {
      return UuidCreator.getTimeOrderedEpoch();
    }
  },

  /** A room number, unlike those of the generated data. */
  ROOM {
    @Override
    Object next() {
      return ROOM_PREFIX + Long.toString(ROOMS.incrementAndGet(), Character.MAX_RADIX);
    }
  };

  /** What all fresh room numbers begin with. */
  public static final String ROOM_PREFIX = "Z-";

  private static final AtomicLong ROOMS = new AtomicLong(System.nanoTime());

  abstract Object next();

  /** The value itself, or another one where it has to be. */
  public static Object resolve(Object value) {
    return value instanceof Fresh fresh ? fresh.next() : value;
  }

  /** Puts a value where a text names it in braces. */
  public static String fill(String text) {
    String place = "{" + ROOM + "}";
    return text.contains(place) ? text.replace(place, ROOM.next().toString()) : text;
  }
}
