package org.offlabel.evidence.extract.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.statement.StatementExtractor;
import org.offlabel.evidence.extract.study.StudyExtractor;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.source.record.RecordText;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Harms told in the sections of a made-up label. */
final class LabelHarmsTest {

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();

  @Test
  void eachSectionIsReadForWhatItIsThereFor() {
    List<String> said = said(label("naltrexone hydrochloride"));
    assertThat(said)
        .contains(
            "WARNING SERIOUS LIVER INJURY liver injury",
            "CONTRAINDICATION Acute hepatitis acute hepatitis",
            "CONTRAINDICATION Pregnancy pregnancy",
            "CONTRAINDICATION Tramadol tramadol",
            "INTERACTION Tramadol tramadol",
            "WARNING Seizures seizure",
            "INTERACTION Lithium lithium",
            "INTERACTION Warfarin warfarin",
            "REACTION Nausea nausea 10%",
            "REACTION headache headache 7%",
            "REACTION dizziness dizziness",
            "WARNING Lactation breastfeeding");
  }

  @Test
  void whatWasDeniedOrSeenInAnimalsOrOnPlaceboIsNoHarm() {
    assertThat(said(label("naltrexone")))
        .noneMatch(line -> line.contains("digoxin"))
        .noneMatch(line -> line.contains("cataract"))
        .noneMatch(line -> line.contains("vomiting"))
        .noneMatch(line -> line.contains("insomnia"))
        .noneMatch(line -> line.contains("2%"));
  }

  @Test
  void aTitleIsQuotedWithTheDrugAndItsSection() {
    SafetyStatement found =
        safety(label("naltrexone")).stream()
            .filter(s -> s.what().equals("Pregnancy"))
            .findFirst()
            .orElseThrow();
    assertThat(found.quotes().stream().map(quote -> quote.text()))
        .containsExactly(
            "Drug: naltrexone",
            "4 CONTRAINDICATIONS",
            "4.2 Pregnancy",
            "It may harm the child to be born.");
  }

  @Test
  void whatHoldsForSeveralDrugsTogetherHoldsForNoneAlone() {
    assertThat(safety(label("naltrexone; phenylephrine"))).isEmpty();
    assertThat(said(label("naltrexone; bupropion"))).contains("WARNING Seizures seizure");
    assertThat(safety(label("naltrexone; bupropion")))
        .allMatch(s -> s.regimen().drug().name().equals("naltrexone/bupropion"));
  }

  @Test
  void approvalsAreThoseOfTheIndications() {
    AnnotatedDocument label = AnnotatedDocument.of(label("naltrexone"), VOCABULARY);
    assertThat(new StatementExtractor().in(label))
        .singleElement()
        .satisfies(
            s -> assertThat(s.conditions().getFirst().name()).isEqualTo("opioid use disorder"));
    assertThat(new StudyExtractor().in(label)).isEmpty();
  }

  private static List<SafetyStatement> safety(Document label) {
    return new SafetyExtractor().in(AnnotatedDocument.of(label, VOCABULARY));
  }

  private static List<String> said(Document label) {
    return safety(label).stream()
        .map(
            s ->
                s.kind()
                    + " "
                    + s.what()
                    + " "
                    + s.concept().map(c -> c.name()).orElse("-")
                    + s.frequency().map(often -> " " + often).orElse(""))
        .toList();
  }

  private static Document label(String drug) {
    RecordText text = new RecordText().title("Examplol: label");
    text.line("Drug", drug);
    section(text, "WARNING: SERIOUS LIVER INJURY", "34066-1 boxed warning");
    text.paragraph("Stop it when the skin turns yellow.");
    section(text, "1 INDICATIONS AND USAGE", "34067-9 indications and usage");
    text.paragraph("Examplol is indicated for the treatment of opioid use disorder.");
    text.paragraph("It is indicated to reduce the risk of stroke.");
    section(text, "4 CONTRAINDICATIONS", "34070-3 contraindications");
    text.paragraph("Examplol must not be used in");
    text.item("Acute hepatitis");
    inner(text, "4.1 Tramadol", "34070-3 contraindications, 42229-5 other", "It is blocked.");
    inner(
        text,
        "4.2 Pregnancy",
        "34070-3 contraindications, 42228-7 pregnancy",
        "It may harm the child to be born.");
    section(text, "5 WARNINGS AND PRECAUTIONS", "43685-7 warnings and precautions");
    inner(
        text,
        "5.1 Seizures",
        "43685-7 warnings and precautions, 42229-5 other",
        "Fits were reported: keep watch.");
    inner(
        text,
        "5.2 Use with Lithium",
        "43685-7 warnings and precautions, 42229-5 other",
        "Together they make people sleepy.");
    section(text, "7 DRUG INTERACTIONS", "34073-7 drug interactions");
    text.paragraph("Warfarin levels rose. It did not affect digoxin.");
    section(text, "6 ADVERSE REACTIONS", "34084-4 adverse reactions");
    text.paragraph("Common were headache (7%) and dizziness. Cataracts were seen in rats.");
    text.paragraph("Reactions that led to discontinuation were vertigo (2%).");
    text.paragraph("Vomiting was not seen.");
    text.item("Nausea: Examplol N=40 10%; Placebo N=41 4%");
    text.item("Insomnia: Examplol N=40 3%; Placebo N=41 5%");
    section(text, "8 USE IN SPECIFIC POPULATIONS", "43684-0 use in specific populations");
    inner(
        text,
        "8.2 Lactation",
        "43684-0 use in specific populations, 77290-5 lactation",
        "Breastfeeding is not recommended.");
    return text.document("label", DocumentKind.LABEL);
  }

  private static void section(RecordText text, String title, String codes) {
    text.heading(title);
    text.byline("Section", codes);
  }

  private static void inner(RecordText text, String title, String codes, String words) {
    section(text, title, codes);
    text.paragraph(words);
  }
}
