package org.offlabel.evidence.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.telling.Written;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Speaker;
import org.offlabel.evidence.model.fact.Statement;

/** What is read out of texts of several voices on several drugs, sentence by sentence. */
final class StatementExtractorTest {

  private static final StatementExtractor EXTRACTOR = new StatementExtractor();

  @Test
  void approvals() {
    assertThat(
            told(
                """
                In the United States, colchicine is not approved by the FDA for pericarditis; it is approved for gout.
                """))
        .contains(
            "APPROVAL AGAINST colchicine: pericarditis, FDA", "APPROVAL FOR colchicine: gout, FDA");
    assertThat(told("Propranolol is a medicine that the MHRA has licensed for migraine."))
        .contains("APPROVAL FOR propranolol: migraine, MHRA");
    assertThat(
            told(
                "Gabapentin is prescribed for migraine despite its lack of FDA approval for"
                    + " migraine."))
        .contains("APPROVAL AGAINST gabapentin: migraine, FDA");
    assertThat(
            told(
                "Metformin has been used for PCOS for decades, although no regulator has approved"
                    + " it for that purpose."))
        .contains("APPROVAL AGAINST metformin: polycystic ovary syndrome");
  }

  @Test
  void approvedTreatmentsOfOthersAreNoApproval() {
    assertThat(
            told(
                "Unlike approved treatments for migraine, melatonin is sold without a"
                    + " prescription."))
        .noneMatch(line -> line.startsWith("APPROVAL"));
  }

  @Test
  void uses() {
    assertThat(
            told(
                "Gabapentin is approved for epilepsy. Its use in alcohol use disorder is"
                    + " off-label."))
        .contains("USE NEUTRAL gabapentin: alcohol use disorder, off label");
    assertThat(told("Low-dose naltrexone for fibromyalgia is made by a compounding pharmacy."))
        .contains("USE NEUTRAL naltrexone LOW: fibromyalgia, compounded");
  }

  @Test
  void dosesThatAreUsual() {
    assertThat(told("Doctors usually give 10 to 40 mg of propranolol before a performance."))
        .contains("DOSING NEUTRAL propranolol 10 to 40 mg: , usual");
    assertThat(told("In one trial, 24 people took 80 mg of propranolol daily for migraine."))
        .isEmpty();
    assertThat(told("Melatonin is increased by 1 mg every week.")).isEmpty();
  }

  @Test
  void mechanismsOfTheDrugAndNotOfSomethingElse() {
    assertThat(told("Ketamine blocks NMDA receptors. Glutamate is a messenger of the brain."))
        .containsExactly("MECHANISM NEUTRAL ketamine: , NMDA receptor blockade");
    assertThat(told("Colchicine may dampen the inflammasome."))
        .containsExactly("MECHANISM NEUTRAL? colchicine: , inflammasome inhibition");
    assertThat(told("Ivermectin does not kill bacteria."))
        .contains("MECHANISM AGAINST ivermectin: , antimicrobial action");
  }

  @Test
  void claimsOfBenefitWithTheirReserve() {
    assertThat(told("Ivermectin is effective for scabies. It does not work for COVID-19."))
        .containsExactly("BENEFIT FOR ivermectin: scabies", "BENEFIT AGAINST ivermectin: COVID-19");
    assertThat(told("Minocycline might help people after a stroke recover from stroke."))
        .contains("BENEFIT CONDITIONAL? minocycline: stroke");
    assertThat(told("Research has not shown that melatonin is effective for shift work disorder."))
        .containsExactly("BENEFIT UNCERTAIN melatonin: shift work disorder");
    assertThat(told("Rituximab has little, if any, effect on fatigue in chronic fatigue syndrome."))
        .contains("BENEFIT AGAINST rituximab: chronic fatigue syndrome");
  }

  @Test
  void whoClaimsIt() {
    assertThat(
            told("According to Jane Placeholder, MD, ketamine works within hours for depression."))
        .contains("BENEFIT FOR ketamine: depression, EXPERT Jane Placeholder");
    assertThat(told("Some patients say that propranolol helps their migraine."))
        .contains("BENEFIT FOR propranolol: migraine, PATIENTS");
  }

  @Test
  void whatOneStudyFoundIsNoClaimOfTheDocument() {
    assertThat(told("The trial found that ketamine improved depression within a day.")).isEmpty();
  }

  @Test
  void purposesAndQuestionsAreNoClaims() {
    assertThat(told("Does melatonin help insomnia?")).isEmpty();
    assertThat(told("Botulinum toxin is injected to relieve migraine."))
        .noneMatch(line -> line.startsWith("BENEFIT FOR"));
    assertThat(told("Doctors tested whether rituximab helps chronic fatigue syndrome."))
        .noneMatch(line -> line.startsWith("BENEFIT"));
  }

  @Test
  void stateOfTheEvidence() {
    assertThat(
            told("Metformin is cheap. The evidence for PCOS is mixed, and most trials were small."))
        .contains(
            "EVIDENCE UNCERTAIN metformin: polycystic ovary syndrome, mixed",
            "EVIDENCE UNCERTAIN metformin: polycystic ovary syndrome, small or short");
    assertThat(told("Longer studies of ketamine in depression are needed."))
        .contains("EVIDENCE UNCERTAIN ketamine: depression, more research needed");
    assertThat(told("There is no evidence that melatonin is harmful.")).isEmpty();
  }

  @Test
  void advice() {
    assertThat(told("NICE advises that rituximab should not be offered to people with ME/CFS."))
        .contains(
            "RECOMMENDATION AGAINST rituximab: chronic fatigue syndrome, NICE, ORGANISATION NICE");
    assertThat(told("Guidelines from the Endocrine Society suggest metformin for women with PCOS."))
        .contains(
            "RECOMMENDATION CONDITIONAL metformin: polycystic ovary syndrome, Endocrine Society,"
                + " ORGANISATION Endocrine Society");
  }

  /** The guideline never looked at the drug; saying that it "does not recommend" it misleads. */
  @Test
  void silenceIsNoAdviceAgainst() {
    assertThat(
            told(
                """
                The American Academy of Neurology does not mention gabapentin for migraine.
                The American Academy of Neurology does not recommend gabapentin for migraine.
                """))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "RECOMMENDATION SILENT gabapentin", "RECOMMENDATION NO_RECOMMENDATION gabapentin");
  }

  @Test
  void namedLinesOfAGuideline() {
    AnnotatedDocument guideline =
        Written.of(
            DocumentKind.GUIDELINE,
            """
            # Melatonin in insomnia
            Society: Society of Placeholder Medicine
            Drug: melatonin
            Condition: insomnia
            Dose: 2 mg at night [page]
            Recommendation: against [page]
            """);

    assertThat(lines(guideline))
        .containsExactly(
            "DOSING NEUTRAL melatonin 2 mg at night: insomnia, usual, ORGANISATION Society of"
                + " Placeholder Medicine",
            "RECOMMENDATION AGAINST melatonin: insomnia, Society of Placeholder Medicine,"
                + " ORGANISATION Society of Placeholder Medicine");
  }

  @Test
  void everyStatementQuotesTheWordsThatNameTheDrug() {
    AnnotatedDocument page =
        Written.page("Colchicine is old. The medicine binds tubulin. It is approved for gout.");

    assertThat(EXTRACTOR.in(page))
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(statement.quotes())
                    .extracting(Quote::text)
                    .anyMatch(q -> q.contains("Colchicine")));
  }

  private static List<String> told(String text) {
    return lines(Written.page(text));
  }

  private static List<String> lines(AnnotatedDocument document) {
    return EXTRACTOR.in(document).stream().map(StatementExtractorTest::shown).toList();
  }

  private static String shown(Statement s) {
    StringBuilder line = new StringBuilder();
    line.append(s.kind()).append(' ').append(s.stance()).append(s.hedged() ? "? " : " ");
    line.append(s.regimen().drug().name());
    s.regimen().band().ifPresent(band -> line.append(' ').append(band));
    s.regimen().dose().ifPresent(dose -> line.append(' ').append(dose.shown()));
    line.append(": ");
    line.append(s.conditions().stream().map(Concept::name).collect(Collectors.joining(" + ")));
    s.topic().ifPresent(topic -> line.append(", ").append(topic));
    if (s.speaker().kind() != Speaker.Kind.DOCUMENT) {
      line.append(", ").append(s.speaker().kind());
      s.speaker().name().ifPresent(name -> line.append(' ').append(name));
    }
    return line.toString();
  }
}
