package org.offlabel.evidence.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.evidence.model.concept.ConceptKind;

/** Any text at all: matches stay inside it, in order, the same each time, in bounded time. */
final class HostileTextTest {

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain ",
        "acute ",
        "a",
        "(MS) ",
        "low dose of oral ",
        "multiple sclerosis (",
        "and opioid ",
        "\u0301",
        "\ud83d\ude00 ",
        "\ud800",
        "'s ",
        "-",
        "\u00ad",
        "\n",
        "secondary progressive "
      })
  void aMegabyteOfOneThingIsReadInLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          List<TermMatch> matches = VOCABULARY.annotator(text).in(text, 0);
          assertThat(matches.size()).isLessThanOrEqualTo(ConceptKind.values().length * 1_000_000);
          assertThat(VOCABULARY.look(text, ConceptKind.DRUG)).isNotNull();
        });
  }

  @Test
  void invisibleMarksAndOtherFormsOfLettersDoNotHideAName() {
    for (String text : List.of("nal\u00adtrexone", "ｎａｌｔｒｅｘｏｎｅ", "NALTREXONE", "náltrexone")) {
      assertThat(VOCABULARY.annotator(text).in(text, 0)).as(text).hasSize(1);
    }
  }

  @Test
  void matchesAreInsideInOrderAndRepeatable() {
    long seed = 20_240_611L;
    Random random = new Random(seed);
    List<String> pieces = pieces();
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int at = random.nextInt(40); at > 0; at--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      check(text.toString(), "seed " + seed + ", round " + round);
    }
  }

  private static List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    for (ConceptKind kind : ConceptKind.values()) {
      VOCABULARY.concepts(kind).forEach(concept -> pieces.addAll(VOCABULARY.names(concept)));
    }
    for (String glue :
        List.of(" ", "-", ", ", ". ", " (", ") ", "\n\n", " and ", "'s ", "\ud83d")) {
      pieces.addAll(Collections.nCopies(700, glue));
    }
    return pieces;
  }

  private static void check(String text, String context) {
    int offset = 17;
    List<TermMatch> matches = VOCABULARY.annotator(text).in(text, offset);
    assertThat(VOCABULARY.annotator(text).in(text, offset)).as(context).isEqualTo(matches);
    for (ConceptKind kind : ConceptKind.values()) {
      int free = offset;
      for (TermMatch match : matches) {
        if (match.concept().kind() == kind) {
          assertThat(match.span().start()).as(context).isGreaterThanOrEqualTo(free);
          assertThat(match.span().end())
              .as(context)
              .isGreaterThan(match.span().start())
              .isLessThanOrEqualTo(offset + text.length());
          free = match.span().end();
        }
      }
    }
    assertThat(matches.stream().map(match -> match.span().start())).as(context).isSorted();
  }
}
