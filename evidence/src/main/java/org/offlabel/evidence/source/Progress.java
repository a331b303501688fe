package org.offlabel.evidence.source;

import java.util.function.LongConsumer;

/** Passes on how many bytes were read, every megabyte and at the end. */
final class Progress implements CountedBytes.Counter, AutoCloseable {

  private static final long STEP = 1 << 20;

  private final LongConsumer progress;
  private long came;
  private long told;

  Progress(LongConsumer progress) {
    this.progress = progress;
  }

  @Override
  public void came(long bytes) {
    came = bytes;
    if (came - told >= STEP) {
      tell();
    }
  }

  @Override
  public void close() {
    tell();
  }

  private void tell() {
    if (came > told) {
      progress.accept(came - told);
      told = came;
    }
  }
}
