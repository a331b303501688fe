package org.offlabel.app.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offlabel.app.answer.AnswerJson;
import org.offlabel.app.cli.Cli;

/** An answer says what a careful reader takes from the same documents. */
final class PairsTest {

  static List<Pair> pairs() {
    return Pair.all();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void answersAsACarefulReaderWould(Pair pair, TestReporter reporter) {
    Cli.Ran ran = pair.asked().run("--format", "json");
    assertThat(ran.out()).as(ran.err()).isNotBlank();
    AnswerCheck check = new AnswerCheck(AnswerJson.parse(ran.out()), ran.exit());

    List<String> faults = new ArrayList<>();
    for (Expected.Line line : pair.expected().lines()) {
      Optional<String> fault = check.fault(line);
      String about = line.key() + ": " + line.value();
      if (line.gap()) {
        String state = fault.isPresent() ? "still so" : "closed: take the mark away";
        reporter.publishEntry(pair + ", known gap", about + " – " + state);
      } else {
        fault.ifPresent(found -> faults.add(about + "\n    " + found));
      }
    }
    assertThat(faults).as(pair.toString()).isEmpty();
  }
}
