package org.offlabel.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** One measurement that can be asked for by name. */
public interface Run {

  /** What is typed to start it: lower case, no spaces. */
  String name();

  /** One line on what it measures. */
  String purpose();

  /**
   * Measures and prints the figures.
   *
   * @param folder what to read from and write to; need not exist
   * @param out where the figures go
   * @return the exit code: 0 when the figures were made, 1 when they could not be
   */
  int measure(Path folder, PrintStream out) throws IOException, InterruptedException;
}
