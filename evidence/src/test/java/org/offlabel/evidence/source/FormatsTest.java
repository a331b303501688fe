package org.offlabel.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Comment;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Noted;

/** Markdown, records and HTML. */
final class FormatsTest {

  @Test
  void markdownKeepsItsTextAndLosesItsMarks() {
    String source =
        """
        ---
        title: "Examplol for nerve pain"
        author: Robin Placeholder
        date: 2020-05-17
        ---

        ## What is known

        Two trials were done, and
        both were [small](https://example.org/a).

        - They lasted eight weeks
        - They were blinded

        | Drug | Pain |
        |------|------|
        | Examplol | 4.1 |
        """;
    Document page = Reading.document("a.md", source);
    assertThat(page.text()).isEqualTo(source);
    assertThat(page.metadata().title().map(Noted::value)).hasValue("Examplol for nerve pain");
    assertThat(page.metadata().authors())
        .extracting(Noted::value)
        .containsExactly("Robin Placeholder");
    assertThat(page.metadata().published().map(date -> date.value().iso())).hasValue("2020-05-17");
    assertThat(Reading.having(page, BlockRole.HEADING)).containsExactly("What is known");
    assertThat(Reading.having(page, BlockRole.LIST_ITEM))
        .containsExactly("They lasted eight weeks", "They were blinded");
    assertThat(Reading.having(page, BlockRole.PARAGRAPH)).hasSize(3);
  }

  @Test
  void aRecordIsReadLineByLine() {
    Document record =
        Reading.document(
            "starter:studies/a.md",
            """
            # Placeholder 2010: examplol in neuropathy

            Kind: study record
            Drug: examplol
            Enrolled: 24 people [abstract]

            ## Findings
            Better: sleep [abstract]
            """);
    assertThat(record.kind()).isEqualTo(DocumentKind.STUDY_RECORD);
    assertThat(Reading.roles(record))
        .containsExactly(
            BlockRole.TITLE,
            BlockRole.LIST_ITEM,
            BlockRole.LIST_ITEM,
            BlockRole.LIST_ITEM,
            BlockRole.HEADING,
            BlockRole.LIST_ITEM);
    assertThat(record.blocks().getLast().heading()).hasValue("Findings");
    assertThat(record.metadata().title().map(Noted::value))
        .hasValue("Placeholder 2010: examplol in neuropathy");
  }

  @Test
  void theStarterLibraryIsReadWhole() {
    List<Document> records = new StarterLibrary(new BytesReader()).documents();
    assertThat(records).isNotEmpty();
    assertThat(records).allSatisfy(each -> assertThat(each.origin()).startsWith("starter:"));
    assertThat(records).extracting(Document::id).doesNotHaveDuplicates();
    assertThat(records)
        .extracting(Document::kind)
        .contains(
            DocumentKind.STUDY_RECORD,
            DocumentKind.LABEL,
            DocumentKind.GUIDELINE,
            DocumentKind.REGISTRATION);
  }

  private static final String PAGE =
      """
      <!doctype html><html><head><title>Examplol for nerve pain - Some Site</title>
      <meta property="article:published_time" content="2021-02-03T10:00:00Z">
      <script type="application/ld+json">{"author":{"@type":"Person","name":"Robin Placeholder"}}</script>
      </head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/a">All articles about health</a></li></ul></nav>
      <article><h1>Examplol for nerve pain</h1>
      <p>Examplol is a tablet that was first sold for another disease, and some clinics now offer it for nerve pain.</p>
      <p style="display:none">Hidden words that nobody sees on the page, however long they may be written out here.</p>
      <h2>Side effects</h2><ul><li>Headache</li><li>Dry mouth</li></ul>
      <table><tr><th>Drug</th><th>Pain</th></tr><tr><td>Examplol</td><td>4.1</td></tr></table>
      <p>Nobody has followed people who take it for longer than one year, so late effects are not known.</p>
      </article>
      <aside>Sign up and never miss a thing from us again, every single week of the year.</aside>
      <div id="comments"><h3>Comments</h3>
      <div class="comment"><p>Dana says:</p><p>I have taken it for two years.</p></div></div>
      <footer>All rights reserved.</footer></body></html>
      """;

  @Test
  void htmlIsReadAsAReaderSeesIt() {
    Document page = Reading.document("a.html", PAGE);
    assertThat(page.text()).doesNotContain("Hidden").doesNotContain("<");
    assertThat(page.metadata().title().map(Noted::value)).hasValue("Examplol for nerve pain");
    assertThat(page.metadata().authors())
        .extracting(Noted::value)
        .containsExactly("Robin Placeholder");
    assertThat(page.metadata().published().map(date -> date.value().iso())).hasValue("2021-02-03");
    assertThat(Reading.having(page, BlockRole.HEADING)).contains("Side effects");
    assertThat(Reading.having(page, BlockRole.LIST_ITEM)).containsExactly("Headache", "Dry mouth");
    assertThat(Reading.having(page, BlockRole.PARAGRAPH))
        .contains("Drug | Pain", "Examplol | 4.1")
        .hasSize(4);
    assertThat(Reading.comments(page, Comment.Author.READER))
        .containsExactly("I have taken it for two years.");
  }

  @Test
  void whatTheHeadSaysCanBeQuoted() {
    Document page = Reading.document("a.html", PAGE);
    Noted<String> author = page.metadata().authors().getFirst();
    assertThat(author.span().of(page.text())).isEqualTo(author.value());
  }

  @Test
  void aLabelAndARegistrationAreKnownByTheirSections() {
    assertThat(
            Reading.text(
                    """
                    EXAMPLOL tablets

                    1 INDICATIONS AND USAGE
                    Examplol is indicated for the treatment of an invented dependence.

                    4 CONTRAINDICATIONS
                    Examplol must not be given to people who take opioids.

                    6 ADVERSE REACTIONS
                    The most common adverse reactions were headache and nausea.
                    """)
                .kind())
        .isEqualTo(DocumentKind.LABEL);
    assertThat(
            Reading.text(
                    """
                    Examplol in Fictitious Neuropathy

                    ClinicalTrials.gov Identifier: NCT01234567
                    Study Type: Interventional
                    Enrollment: 24
                    Masking: Double
                    """)
                .kind())
        .isEqualTo(DocumentKind.REGISTRATION);
  }
}
