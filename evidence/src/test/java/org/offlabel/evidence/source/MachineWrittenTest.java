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
      Examplol is not a standard treatment of fictitious neuropathy, and guidelines do not recommend it 1. Some clinicians use it because limited research suggests a potential benefit for pain.
      Key points to consider:
      - Examplol should not replace an established treatment
      - People who are interested in examplol should discuss it with their own physician first
      - There is insufficient evidence to support the routine use of examplol in this disease 1.
      From the Research
      Examplol Use in Fictitious Neuropathy
      - Examplol has been explored as a potential treatment because of its possible effects on nerves 2, 3, 4.
      - Some studies have reported that examplol may improve sleep in people with the disease 3, 4.
      - A small trial found that examplol was generally safe, with mixed results on pain 2.
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
