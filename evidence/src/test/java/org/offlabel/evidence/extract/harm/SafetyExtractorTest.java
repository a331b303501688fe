package org.offlabel.evidence.extract.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.telling.Written;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.SafetyStatement;

/** What is read of harm, sentence by sentence. */
final class SafetyExtractorTest {

  private static final SafetyExtractor EXTRACTOR = new SafetyExtractor();

  @Test
  void whoMustNotTakeIt() {
    assertThat(
            told("People with asthma should not take propranolol, because it narrows the airways."))
        .containsExactly("CONTRAINDICATION propranolol: asthma = asthma");
    assertThat(
            told(
                """
                # Metformin
                Metformin is old.
                Metformin is cheap.
                Patients who take warfarin or have liver failure should avoid metformin.
                """))
        .containsExactly(
            "CONTRAINDICATION metformin: liver failure = liver failure",
            "CONTRAINDICATION metformin: warfarin = warfarin");
    assertThat(told("Colchicine treats gout. Contraindicated in severe kidney failure."))
        .containsExactly("CONTRAINDICATION colchicine: kidney failure = kidney failure");
  }

  @Test
  void eachItemOfAnAnnouncedListWithTheWordsThatAnnounceIt() {
    AnnotatedDocument page =
        Written.page(
            """
            Do not take ketamine if you:
            - have schizophrenia
            - take opioid painkillers
            - have ever fainted in a lift
            """);

    assertThat(lines(page))
        .containsExactly(
            "CONTRAINDICATION ketamine: schizophrenia = schizophrenia",
            "CONTRAINDICATION ketamine: opioid painkillers = opioids",
            "CONTRAINDICATION ketamine: have ever fainted in a lift");
    assertThat(EXTRACTOR.in(page))
        .allSatisfy(
            s -> assertThat(s.quotes().getFirst().text()).startsWith("Do not take ketamine"));
  }

  @Test
  void aListThatIsAnnouncedAndMissingSaysNothing() {
    assertThat(
            told(
                """
                Common side effects of propranolol include:
                People with asthma should not take propranolol.
                """))
        .containsExactly("CONTRAINDICATION propranolol: asthma = asthma");
  }

  @Test
  void whatItMustNotBeTakenWithAndWhatHappensThen() {
    List<SafetyStatement> found =
        EXTRACTOR.in(
            Written.page(
                """
                Colchicine is old. Colchicine calms gout.
                Colchicine must not be taken with clarithromycin. Both together can be fatal.
                """));

    assertThat(found.stream().map(SafetyExtractorTest::shown))
        .containsExactly(
            "CONTRAINDICATION colchicine: clarithromycin = clarithromycin",
            "INTERACTION colchicine: clarithromycin = clarithromycin");
    assertThat(found.getLast().quotes())
        .extracting(Quote::text)
        .contains("Both together can be fatal.");
  }

  @Test
  void warnings() {
    assertThat(told("Do not stop taking propranolol suddenly."))
        .containsExactly("WARNING propranolol: stop taking propranolol suddenly");
    assertThat(told("Metformin should be used with caution in people with kidney disease."))
        .containsExactly("WARNING metformin: kidney disease = kidney disease");
    assertThat(told("Some dangers belong to full-dose ketamine. The main risk is liver injury."))
        .containsExactly("WARNING ketamine STANDARD: liver injury = liver injury");
    assertThat(told("Talk to your doctor before taking melatonin.")).isEmpty();
  }

  @Test
  void reactionsWithTheirFrequency() {
    assertThat(told("Gabapentin may cause sleepiness (14%) and dizziness (17%)."))
        .containsExactly(
            "REACTION gabapentin: dizziness = dizziness, 17%",
            "REACTION gabapentin: sleepiness = somnolence, 14%");
  }

  @Test
  void theLevelOfDoseComesFromTheHeadingOrNotAtAll() {
    assertThat(
            told(
                """
                # Side effects of low-dose ketamine
                Ketamine may cause nausea.
                # Other matters
                Ketamine can cause headache.
                """))
        .containsExactly(
            "REACTION ketamine LOW: nausea = nausea", "REACTION ketamine: headache = headache");
  }

  @Test
  void reactionsInTheTaleOfOneStudyTakeItsDose() {
    assertThat(
            told(
                "One trial gave 31 people 300 mg of gabapentin. They reported dizziness and"
                    + " nausea."))
        .containsExactly(
            "REACTION gabapentin 300 mg: dizziness = dizziness",
            "REACTION gabapentin 300 mg: nausea = nausea");
  }

  @Test
  void whatTheDiseaseOrAnotherDrugDoesIsNoReaction() {
    assertThat(told("Propranolol is used in migraine, which causes nausea.")).isEmpty();
    assertThat(told("Propranolol relieves headache. Migraine can cause vomiting.")).isEmpty();
    assertThat(
            told(
                "Melatonin is cheap. Many take melatonin. Aspirin can cause bleeding, so some take"
                    + " melatonin."))
        .isEmpty();
    assertThat(told("Melatonin does not cause dependence.")).isEmpty();
    assertThat(told("People who took ketamine reported less nausea.")).isEmpty();
  }

  @Test
  void howWellItIsBorne() {
    assertThat(told("No serious adverse events have been reported with melatonin."))
        .containsExactly("TOLERABILITY+ melatonin: No serious adverse events have been reported");
    assertThat(told("Minocycline was poorly tolerated."))
        .containsExactly("TOLERABILITY minocycline: poorly tolerated");
    assertThat(told("Melatonin is safe.")).isEmpty();
  }

  @Test
  void namedLinesOfALabel() {
    AnnotatedDocument label =
        Written.of(
            DocumentKind.LABEL,
            """
            Drug: metformin
            Must not: people with severe kidney failure [label page]
            Warning: lactic acidosis, stop at once [label page]
            Warning withdrawn: boxed warning on liver injury, removed in 2001 [label page]
            Interaction: alcohol: more lactic acid [label page]
            Reaction: diarrhoea, more than 10 % at 500 mg [label page]
            Adverse events: 12 of 40 people [label page]
            """);

    assertThat(lines(label))
        .containsExactly(
            "CONTRAINDICATION metformin: kidney failure = kidney failure",
            "WARNING metformin: lactic acidosis = lactic acidosis",
            "WARNING metformin: liver injury = liver injury, WITHDRAWN",
            "INTERACTION metformin: alcohol = alcohol",
            "REACTION metformin 500 mg: diarrhoea = diarrhoea, more than 10 %");
  }

  @Test
  void whatStandsWordForWordInTheQuotes() {
    AnnotatedDocument page =
        Written.page(
            "Rituximab has been linked to serious infections. Avoid rituximab in pregnancy.");

    assertThat(EXTRACTOR.in(page))
        .isNotEmpty()
        .allSatisfy(
            s ->
                assertThat(s.quotes()).extracting(Quote::text).anyMatch(q -> q.contains(s.what())));
  }

  private static List<String> told(String text) {
    return lines(Written.page(text));
  }

  private static List<String> lines(AnnotatedDocument document) {
    return EXTRACTOR.in(document).stream().map(SafetyExtractorTest::shown).toList();
  }

  private static String shown(SafetyStatement s) {
    StringBuilder line = new StringBuilder();
    line.append(s.kind()).append(s.reassuring() ? "+ " : " ").append(s.regimen().drug().name());
    s.regimen().band().ifPresent(band -> line.append(' ').append(band));
    s.regimen().dose().ifPresent(dose -> line.append(' ').append(dose.shown()));
    line.append(": ").append(s.what());
    s.concept().ifPresent(concept -> line.append(" = ").append(concept.name()));
    s.frequency().ifPresent(frequency -> line.append(", ").append(frequency));
    if (s.status() == SafetyStatement.Status.WITHDRAWN) {
      line.append(", WITHDRAWN");
    }
    return line.toString();
  }
}
