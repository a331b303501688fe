package org.offlabel.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.offlabel.app.cli.Cli;

/** What every run's output must be, whatever went wrong. */
final class Output {

  private Output() {}

  /** Nobody is shown the inside of the program. */
  static void isClean(Cli.Ran ran) {
    assertThat(ran.out() + ran.err())
        .doesNotContain("\tat ")
        .doesNotContain("Exception")
        .doesNotContain("inside the program");
  }
}
