package org.offlabel.evidence.vocabulary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.evidence.model.document.Span;

class CuesTest {

  /** The target of each sentence stands in braces. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "There was no {nausea} or headache.",
        "There was no nausea, vomiting or {headache}.",
        "Nobody had a rash without {fever}.",
        "The drug did not ease {cramps}.",
        "It doesn't help {sleep} at all.",
        "{Headache} was not reported.",
        "{Liver injury} has not been observed.",
        "Patients were free of {pain}.",
        "It failed to relieve {itching}.",
        "The drug is not {approved} for this.",
        "There is no evidence that it eases {tremor}.",
        "It lacks any {benefit}.",
      })
  void denied(String braced) {
    assertThat(Cues.negated(plain(braced), target(braced))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There was no nausea but {headache} was common.",
        "It was not cheap; {rashes} were common.",
        "It did not ease cramps, although {sleep} got better.",
        "Not only {sleep} but also mood got better.",
        "{Sleep} did not change.",
        "There was no change in {pain}.",
        "It is not a cure, and it may cause {nausea}.",
        "It eased {cramps}.",
        "There is no real doubt that it eases {cramps}.",
      })
  void notDenied(String braced) {
    assertThat(Cues.negated(plain(braced), target(braced))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It eases cramps.                               | NONE",
        "It was first sold in May 2014.                 | NONE",
        "Come as soon as possible.                      | NONE",
        "It probably eases cramps.                      | LIKELY",
        "It seems to ease cramps.                       | APPEARS",
        "It may ease cramps.                            | MAY",
        "It appears that it might help.                 | MAY",
        "Whether it helps is unclear.                   | UNCERTAIN",
        "It may help, but more research is needed.      | UNCERTAIN",
      })
  void hedges(String sentence, Hedge expected) {
    assertThat(Cues.hedging(sentence)).isEqualTo(expected);
  }

  @Test
  void aHedgeStaysInItsClause() {
    String braced = "It may cause {nausea}, but it eases cramps.";
    assertThat(Cues.of(plain(braced)).hedging(target(braced))).isEqualTo(Hedge.MAY);
    braced = "It may cause nausea, but it eases {cramps}.";
    assertThat(Cues.of(plain(braced)).hedging(target(braced))).isEqualTo(Hedge.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It eases cramps.                                      | NONE",
        "Some patients report that it eases cramps.            | PATIENTS_REPORT patients",
        "Several users of the site said it helped.             | PATIENTS_REPORT users",
        "The authors concluded that it failed.                 | AUTHORS_FOUND authors",
        "We found no benefit.                                  | AUTHORS_FOUND We",
        "In one trial, cramps were found to ease.              | AUTHORS_FOUND trial",
        "According to Pat Placeholder, it works.               | EXPERT_SAYS Pat Placeholder",
        "It works, Dr. Placeholder says.                       | EXPERT_SAYS Dr. Placeholder",
        "My doctor says it works.                              | EXPERT_SAYS doctor",
        "The guideline recommends against it.                  | GUIDELINE_RECOMMENDS guideline",
        "It is recommended by the society.                     | GUIDELINE_RECOMMENDS society",
        "The drug is believed to act at night.                 | NONE",
        "I believe it works.                                   | NONE",
        "Nausea was seen in many patients, with few reports of rash. | NONE",
      })
  void attributes(String sentence, String expected) {
    Attribution found = Cues.attribution(sentence);
    String who = found.who().map(span -> " " + span.of(sentence)).orElse("");
    assertThat(found.kind() + who).isEqualTo(expected);
  }

  @Test
  void tellsWhatIsImaginedPlannedAndAsked() {
    String wish = "I would love to try {it}.";
    assertThat(Cues.hypothetical(plain(wish), target(wish))).isTrue();
    String condition = "If {it} helps, tell me.";
    assertThat(Cues.hypothetical(plain(condition), target(condition))).isTrue();
    String told = "It helped my {sleep}.";
    assertThat(Cues.hypothetical(plain(told), target(told))).isFalse();
    String plan = "I plan to start {it} soon.";
    assertThat(Cues.future(plain(plan), target(plan))).isTrue();
    assertThat(Cues.future(plain(told), target(told))).isFalse();
    assertThat(Cues.question("Does it help?")).isTrue();
    assertThat(Cues.question("has anyone tried it")).isTrue();
    assertThat(Cues.question("It does help!")).isFalse();
    assertThat(Cues.question("")).isFalse();
    assertThat(Cues.of("It helped my sleep.").firstPerson()).isTrue();
    assertThat(Cues.of("It helped their sleep.").firstPerson()).isFalse();
  }

  @Test
  void countsInTheWholeText() {
    String text = "It helped. There was no rash.";
    Cues cues = Cues.of(text, new Span(11, text.length()));
    assertThat(cues.negated(new Span(24, 28))).isTrue();
  }

  @Test
  void clausesEndAtContrastsAndNewSubjects() {
    String text = "It eased cramps but not pain, and it was cheap; nobody knew.";
    assertThat(
            Clauses.in(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining("|")))
        .isEqualTo("It eased cramps|but not pain|, and it was cheap|; nobody knew.");
  }

  private static String plain(String braced) {
    return braced.replace("{", "").replace("}", "");
  }

  private static Span target(String braced) {
    return new Span(braced.indexOf('{'), braced.indexOf('}') - 1);
  }
}
