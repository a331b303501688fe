package org.offlabel.evidence.source.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;

/** Labels of openFDA, made up. */
final class OpenFdaLabelReaderTest {

  private static final String LABEL =
      """
      {"effective_time": "20220102", "set_id": "abc-1", "id": "zzz", "version": "3",
       "openfda": {"brand_name": ["EXAMPLOL"], "generic_name": ["NALTREXONE"],
                   "application_number": ["NDA000007"], "route": ["ORAL"]},
       "contraindications": ["4 CONTRAINDICATIONS Examplol must not be used in: • Opioid use • Acute hepatitis ( 5.1 )"],
       "warnings_and_cautions": ["5 WARNINGS AND PRECAUTIONS 5.1 Liver Injury Some people had jaundice ( 6.1 ). 5.2 Loss of Weight In 5.5 % it was 2 kg."],
       "pregnancy": ["8.1 Pregnancy No data."],
       "use_in_specific_populations": ["8 USE IN SPECIFIC POPULATIONS 8.1 Pregnancy No data. 8.4 Pediatric Use Not tried."],
       "adverse_reactions_table": ["<table><caption>Table 1</caption><tbody><tr><td>Reaction</td><td>Drug</td></tr><tr><td>Nausea</td><td>5%</td></tr></tbody></table>"],
       "adverse_reactions": ["6 ADVERSE REACTIONS Table 1 lists them."],
       "some_new_section": ["Words of a section yet unknown."],
       "package_label_principal_display_panel": ["A box."]}
      """;

  private final OpenFdaLabelReader reader = new OpenFdaLabelReader();

  @Test
  void theRunOfWordsIsToldApart() {
    Document label = LabelFiles.one(reader, LABEL);
    assertThat(label.origin()).isEqualTo("label");
    assertThat(LabelFiles.blocks(label))
        .containsExactly(
            "TITLE EXAMPLOL (naltrexone): label",
            "LIST_ITEM Drug: naltrexone",
            "BYLINE Brand name: EXAMPLOL",
            "BYLINE Route: ORAL",
            "BYLINE Version: 3",
            "BYLINE SETID: ABC-1",
            "BYLINE APPLICATION: NDA000007",
            "BYLINE Date: 2022-01-02",
            "HEADING 4 CONTRAINDICATIONS",
            "BYLINE Section: 34070-3 contraindications",
            "PARAGRAPH Examplol must not be used in:",
            "LIST_ITEM Opioid use",
            "LIST_ITEM Acute hepatitis ( 5.1 )",
            "HEADING 5 WARNINGS AND PRECAUTIONS",
            "BYLINE Section: 43685-7 warnings and precautions",
            "HEADING 5.1 Liver Injury",
            "PARAGRAPH Some people had jaundice ( 6.1 ).",
            "HEADING 5.2 Loss of Weight",
            "PARAGRAPH In 5.5 % it was 2 kg.",
            "HEADING 6 ADVERSE REACTIONS",
            "BYLINE Section: 34084-4 adverse reactions",
            "PARAGRAPH Table 1 lists them.",
            "CAPTION Table 1",
            "LIST_ITEM Nausea: Drug 5%",
            "HEADING 8 USE IN SPECIFIC POPULATIONS",
            "BYLINE Section: 43684-0 use in specific populations",
            "HEADING 8.1 Pregnancy",
            "PARAGRAPH No data.",
            "HEADING 8.4 Pediatric Use",
            "PARAGRAPH Not tried.",
            "HEADING Some new section",
            "BYLINE Section: 42229-5 other",
            "PARAGRAPH Words of a section yet unknown.");
  }

  @Test
  void pagesAndListsGiveEachLabelItsOrigin() {
    String page =
        "{\"meta\": {\"a\": [1, {}]}, \"results\": [" + LABEL + ", 5, {\"set_id\": \"q\"}]}";
    List<ReadResult> results = LabelFiles.read(reader, page);
    assertThat(results.stream().map(ReadResult::origin))
        .containsExactly("label#abc-1", "label#2", "label#q");
    assertThat(results.get(0)).isInstanceOf(Document.class);
    assertThat(results.get(1)).isInstanceOf(Unreadable.class);
    assertThat(((Unreadable) results.get(2)).reason()).contains("without any of its sections");
    assertThat(LabelFiles.read(reader, "[" + LABEL + "," + LABEL + "]")).hasSize(2);
    assertThat(LabelFiles.read(reader, LABEL + "\n" + LABEL)).hasSize(2);
  }

  @Test
  void aCutFileGivesWhatStandsBeforeTheCut() {
    String page = "{\"results\": [" + LABEL + "," + LABEL.substring(0, 400);
    List<ReadResult> results = LabelFiles.read(reader, page);
    assertThat(results).hasSize(2);
    assertThat(results.get(0)).isInstanceOf(Document.class);
    assertThat(((Unreadable) results.get(1)).reason()).contains("breaks off").contains("label 2");
    for (int length = 1; length < LABEL.stripTrailing().length(); length += 31) {
      assertThat(LabelFiles.read(reader, LABEL.substring(0, length)))
          .singleElement()
          .isInstanceOf(Unreadable.class);
    }
  }

  @Test
  void hostileJsonIsRefused() {
    assertThat(LabelFiles.read(reader, "{\"boxed_warning\": " + "[".repeat(200_000)))
        .singleElement()
        .satisfies(r -> assertThat(((Unreadable) r).reason()).contains("nested too deeply"));
    assertThat(LabelFiles.read(reader, "{\"results\": []}"))
        .singleElement()
        .satisfies(r -> assertThat(((Unreadable) r).reason()).contains("found none"));
    assertThat(LabelFiles.read(reader, "{\"results\": [{\"boxed_warning\": [tru")).hasSize(1);
    String broken =
        LABEL.replace("<caption>Table 1</caption>", "<!DOCTYPE a><caption>&x;</caption>");
    assertThat(LabelFiles.blocks(LabelFiles.one(reader, broken)))
        .contains("CAPTION Table that could not be read");
  }

  @Test
  void claimsLabelsAndNoOtherJson() {
    assertThat(reader.claims(start(LABEL))).isTrue();
    assertThat(reader.claims(start("{\"results\": [{\"openfda\": {\"route\": []}}]}"))).isFalse();
    assertThat(reader.claims(start("{\"drug_interactions\": [\"x\"]}"))).isTrue();
    assertThat(reader.claims(start("boxed_warning"))).isFalse();
  }

  private static FileStart start(String text) {
    return FileStart.of("a.json", text.getBytes(StandardCharsets.UTF_8));
  }
}
