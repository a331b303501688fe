package org.offlabel.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Trait;

final class MachineWrittenTest {

  private static final String ANSWER =
      """
      From the Guidelines
      No society lists examplol among the medicines for fictitious neuropathy 1. Prescribers who try it usually point to its price and to a potential gain in sleep.
      Key points to consider:
      - Blood tests are usually advised before the first tablet
      - It could be tried after two licensed medicines have been stopped
      - Limited data exist for people over seventy 1.
      From the Research
      Sleep, Pain and Examplol
      - Sleep scores may rise in the first month of treatment 2, 3, 4.
      - Reports on pain are mixed, and some come from a single clinic 3, 4.
      - Dry mouth has been found in a few people and generally passes 2.
      """;

  @Test
  void severalSignsTogetherShowALanguageModel() {
    Document page = Reading.text(ANSWER);
    assertThat(page.kind()).isEqualTo(DocumentKind.MACHINE_WRITTEN_ANSWER);
    assertThat(page.trait(Trait.Kind.MACHINE_WRITTEN)).isPresent();
    assertThat(page.trait(Trait.Kind.CITES_WITHOUT_REFERENCE_LIST).orElseThrow().evidence())
        .extracting(span -> span.of(page.text()))
        .contains("1", "2, 3, 4", "3, 4");
    assertThat(page.metadata().title()).isEmpty();
  }

  @Test
  void anAuthorSpeaksAgainstIt() {
    Document page = Reading.text("By Robin Placeholder, M.D.\n\n" + ANSWER);
    assertThat(page.kind()).isEqualTo(DocumentKind.WEB_PAGE);
    assertThat(page.trait(Trait.Kind.CITES_WITHOUT_REFERENCE_LIST)).isPresent();
  }

  @Test
  void aReferenceListMakesTheNumbersCitations() {
    Document page =
        Reading.text(
            ANSWER
                + """
                References
                1. Placeholder AB. A guideline on neuropathy. J Invented Med. 2016;12(3):45-52.
                2. Sample C. A trial of examplol. J Invented Med. 2017;13(3):45-52.
                """);
    assertThat(page.references()).hasSize(2);
    assertThat(page.trait(Trait.Kind.CITES_WITHOUT_REFERENCE_LIST)).isEmpty();
  }

  @Test
  void numbersThatCountAreNoCitations() {
    Document page =
        Reading.text(
            """
            Pain was measured in week 4, 8, 12. People were seen at visit 2, 3. The dose rose in steps of 1, 2, 3.

            The trial took place in phase 2. Scores were read on day 7, and on day 14, and on day 21.
            """);
    assertThat(page.traits()).isEmpty();
  }

  @Test
  void bracketsWithoutAListAreNoticed() {
    Document page =
        Reading.text(
            """
            Examplol in neuropathy, an overview

            By Robin Placeholder

            Two trials found no effect on pain [1, 2]. One found an effect on sleep [3]. Nobody has followed people for longer than a year.
            """);
    assertThat(page.trait(Trait.Kind.CITES_WITHOUT_REFERENCE_LIST).orElseThrow().evidence())
        .hasSize(2);
    assertThat(page.kind()).isEqualTo(DocumentKind.WEB_PAGE);
  }

  @Test
  void bulletsAloneShowNothing() {
    Document page =
        Reading.text(
            """
            Key takeaways

            - Examplol may help some people with nerve pain to sleep
            - It may cause dry mouth and headaches in the first weeks
            - Some people might need a lower dose than others do
            - Further research is needed before it can be recommended
            - You could ask your pharmacist about smaller tablets
            """);
    assertThat(page.kind()).isEqualTo(DocumentKind.WEB_PAGE);
  }
}
