package org.offlabel.evidence.extract.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.DocumentKind;

/** Which drug a sentence speaks of, what tells of one study, and what is a list or a named line. */
final class TellingsTest {

  private static final Tellings.Reader READER = new Tellings.Reader();

  @Test
  void itStandsForTheDrugThatOpensTheSentenceBefore() {
    Tellings read = page("Colchicine treats gout. It also calms the heart lining.");

    assertThat(mentions(read, 1)).hasSize(1);
    assertThat(mentions(read, 1).getFirst().named().orElseThrow().text()).startsWith("Colchicine");
  }

  @Test
  void itStandsForNothingWhereADiseaseWasSpokenOfFirst() {
    Tellings read = page("Gout may be treated with colchicine. It is painful.");

    assertThat(mentions(read, 1)).isEmpty();
  }

  @Test
  void itIsImportantThatStandsForNothing() {
    Tellings read = page("Colchicine treats gout. It is important to drink enough.");

    assertThat(mentions(read, 1)).isEmpty();
  }

  @Test
  void theMedicineStandsForTheDrugSpokenOfAndKeepsItsLevelOfDose() {
    Tellings read =
        page("Low-dose methotrexate is old. Many people know that. The medicine is cheap.");

    assertThat(mentions(read, 2).getFirst().band()).contains(DoseBand.LOW);
  }

  @Test
  void aPassageOnOneStudyLastsToTheEndOfItsParagraph() {
    Tellings read =
        page(
            """
            Minocycline is an antibiotic. One trial involved 60 people after a stroke. They did better.
            Minocycline is cheap.
            """);

    assertThat(read.all())
        .extracting(Telling::ofOneStudy)
        .containsExactly(false, true, true, false);
  }

  @Test
  void aSentenceWithAColonAnnouncesTheItemsRightBelow() {
    Tellings read =
        page(
            """
            Side effects of propranolol include:
            - tiredness
            - cold hands
            Side effects of propranolol also include:
            Ask your pharmacist about propranolol.
            """);

    assertThat(read.lists()).hasSize(1);
    assertThat(read.lists().getFirst().items())
        .extracting(item -> item.sentence().text())
        .containsExactly("tiredness", "cold hands");
  }

  @Test
  void namedLinesAreReadWithoutTheirRemark() {
    Tellings read =
        READER.read(
            Written.of(
                DocumentKind.LABEL,
                """
                Drug: colchicine
                Must not: people with kidney failure [label page]
                """));

    NamedLine line = read.lines().of(LineName.MUST_NOT).getFirst();
    assertThat(line.quote(read.document().document()).text())
        .isEqualTo("Must not: people with kidney failure");
    assertThat(read.all()).isEmpty();
  }

  private static Tellings page(String text) {
    return READER.read(Written.page(text));
  }

  private static List<Mention> mentions(Tellings read, int sentence) {
    return read.all().get(sentence).mentions();
  }
}
