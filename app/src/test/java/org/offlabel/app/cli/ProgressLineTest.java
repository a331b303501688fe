package org.offlabel.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {

  private static final long SECOND = 1_000_000_000L;

  private final StringWriter out = new StringWriter();
  private final AtomicLong time = new AtomicLong(5 * SECOND);

  private ProgressLine line(boolean wanted) {
    return new ProgressLine(new PrintWriter(out, true), wanted, 80, time::get);
  }

  @Test
  void itComesAfterTwoSecondsAndGoesAtTheEnd() {
    ProgressLine line = line(true);
    time.addAndGet(SECOND);
    line.show(10, 100, "10 new");
    assertThat(out.toString()).isEmpty();
    time.addAndGet(9 * SECOND);
    line.show(25, 100, "25 new");
    assertThat(out.toString()).isEqualTo("\r[#####               ]  25 %  0:30 left  25 new");
    line.show(26, 100, "26 new");
    assertThat(out.toString()).doesNotContain("26 new");
    line.clear();
    assertThat(out.toString()).endsWith(" \r");
  }

  @Test
  void withoutAKnownEndItCounts() {
    ProgressLine line = line(true);
    time.addAndGet(4 * SECOND);
    line.show(8_000, 0, "documents");
    assertThat(out.toString()).isEqualTo("\r8,000 (2,000/s)  documents");
  }

  @Test
  void whereNobodySeesItNothingIsWritten() {
    ProgressLine line = line(false);
    time.addAndGet(90 * SECOND);
    line.show(1, 2, "half");
    line.clear();
    assertThat(out.toString()).isEmpty();
  }
}
