package io.linli.bench.town;

import java.util.SplittableRandom;
import java.util.UUID;

/**
 * UUIDv7s that are the same every time: the n-th record of a kind has the n-th millisecond since
 * the kind's own beginning, and its random bits from the seed.
 */
public enum BenchIds {
  REGION(0),
  TENANT(1),
  MEMBER(2),
  COMMUNITY(3),
  PERIOD(4),
  HAVE(5),
  CONTRACT(6),
  TARIFF(7),
  BUILDING(8),
  UNIT(9),
  HOUSEHOLD(10),
  OCCUPANT(11),
  ROUND(12),
  SHEET(13);

  /** 2025-01-01, and a month for each kind. */
  private static final long BEGINNING = 1_735_689_600_000L;

  private static final long MONTH = 2_592_000_000L;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final long month;

  BenchIds(long month) {
    this.month = month;
  }

  /** The id of the n-th record, counted from 0. */
  public UUID of(int n) {
    SplittableRandom random = new SplittableRandom(Town.SEED + month * MONTH + n);
    long time = BEGINNING + month * MONTH + n;
    return new UUID(
        time << 16 | VERSION | random.nextInt(1 << 12), VARIANT | random.nextLong() >>> 2);
  }
}
