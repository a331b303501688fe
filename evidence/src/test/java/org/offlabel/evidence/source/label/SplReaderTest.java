package org.offlabel.evidence.source.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;

/** Structured product labeling of a made-up drug. */
final class SplReaderTest {

  private static final String LABEL = LabelFiles.named("examplol.xml");
  private final SplReader reader = new SplReader();

  @Test
  void whatALabelSaysOfItself() {
    Document label = LabelFiles.one(reader, LABEL);
    assertThat(label.kind()).isEqualTo(DocumentKind.LABEL);
    assertThat(label.metadata().published().orElseThrow().value().iso()).isEqualTo("2023-04-05");
    assertThat(label.metadata().identifiers().stream().map(Noted::value).map(Object::toString))
        .containsExactly(
            "Identifier[scheme=SETID, value=AAAA1111-0000-0000-0000-00000000000B]",
            "Identifier[scheme=APPLICATION, value=NDA000007]");
    assertThat(LabelFiles.blocks(label))
        .startsWith(
            "TITLE Examplol (naltrexone hydrochloride): label",
            "LIST_ITEM Drug: naltrexone hydrochloride",
            "LIST_ITEM Form: tablet",
            "BYLINE Brand name: Examplol",
            "BYLINE Ingredient: NALTREXONE HYDROCHLORIDE",
            "BYLINE Route: ORAL",
            "BYLINE Maker: Example Works",
            "BYLINE Version: 7",
            "BYLINE Full title: Highlights of EXAMPLOL® for the mouth",
            "BYLINE Type: HUMAN PRESCRIPTION DRUG LABEL");
  }

  @Test
  void sectionsKeepTheirCodeAndPlaceAndHighlightsAreReadOnce() {
    assertThat(LabelFiles.blocks(LabelFiles.one(reader, LABEL)))
        .containsSubsequence(
            "HEADING WARNING: LIVER INJURY",
            "BYLINE Section: 34066-1 boxed warning",
            "HEADING LIVER INJURY",
            "PARAGRAPH Examplol can cause liver injury.",
            "LIST_ITEM Stop it when the skin turns yellow.",
            "HEADING 4 CONTRAINDICATIONS",
            "BYLINE Section: 34070-3 contraindications",
            "PARAGRAPH Examplol must not be used in",
            "LIST_ITEM people who take opioids",
            "LIST_ITEM acute hepatitis",
            "LIST_ITEM of any kind",
            "HEADING 4.1 Pregnancy",
            "BYLINE Section: 34070-3 contraindications, 42228-7 pregnancy",
            "PARAGRAPH It was never tried.")
        .noneMatch(block -> block.contains("Told twice") || block.contains("picture of a box"));
  }

  @Test
  void aRowOfATableIsALineThatStandsAlone() {
    assertThat(LabelFiles.blocks(LabelFiles.one(reader, LABEL)))
        .containsSubsequence(
            "CAPTION Table 1. What happened (% of patients)",
            "CAPTION Stomach",
            "LIST_ITEM Nausea: Examplol 10 mg N=30 5%; Examplol 20 mg N=32 <1; Placebo N=31 2.5%",
            "CAPTION Note: Mostly mild.",
            "PARAGRAPH Levels rose to 10² units.");
  }

  @Test
  void claimsLabelsAndNoOtherXml() {
    assertThat(reader.claims(start(LABEL))).isTrue();
    assertThat(reader.claims(start("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>"))).isFalse();
    assertThat(reader.claims(start("<document/>"))).isFalse();
  }

  @Test
  void cutAnywhereItIsRefusedAndNeverReadInPart() {
    for (int length = 300; length < LABEL.stripTrailing().length(); length += 97) {
      List<ReadResult> results = LabelFiles.read(reader, LABEL.substring(0, length));
      assertThat(results).singleElement().isInstanceOf(Unreadable.class);
    }
    assertThat(reason(LABEL.substring(0, 2000))).contains("breaks off at line").contains("again");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE document SYSTEM \"http://127.0.0.1:1/x.dtd\">"
      })
  void entitiesAreNeverFollowed(String doctype) {
    String text =
        doctype
            + "<document xmlns=\"urn:hl7-org:v3\"><component><section><code code=\"34070-3\"/>"
            + "<text>before &x; after</text></section></component></document>";
    assertThat(reason(text)).contains("entit");
  }

  @Test
  void nestingIsBounded() {
    String deep = "<document xmlns=\"urn:hl7-org:v3\">" + "<component>".repeat(100_000);
    assertThat(reason(deep)).contains("nested too deeply");
    String content =
        "<document xmlns=\"urn:hl7-org:v3\"><component><section><text>"
            + "<content>".repeat(100_000);
    assertThat(reason(content)).contains("nested too deeply");
  }

  @Test
  void aFileWithoutSectionsIsNoLabel() {
    String text =
        "<document xmlns=\"urn:hl7-org:v3\"><code"
            + " displayName=\"Indexing\"/><component/></document>";
    assertThat(reason(text)).contains("no section").contains("Indexing");
  }

  private String reason(String text) {
    return LabelFiles.read(reader, text).getFirst() instanceof Unreadable unreadable
        ? unreadable.reason()
        : "it was read";
  }

  private static FileStart start(String text) {
    return FileStart.of("a.xml", text.getBytes(StandardCharsets.UTF_8));
  }
}
