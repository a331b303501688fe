package org.offlabel.evidence.extract.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;

/** Study records: one fact a line. */
final class RecordReaderTest {

  private static final String RECORD =
      """
      # Roe 2016: low-dose colchicine in pericarditis

      Kind: study record
      Citation: Roe JQ, Poe AB, and others. J Test 2016;1:1-9 [abstract]
      Identifiers: PMID 12345678; DOI 10.1000/ABC.1; NCT01234567 [abstract]
      Drug: colchicine
      Dose: 0.5 mg twice a day [abstract]
      Condition: pericarditis
      Place: three hospitals, Italy [abstract]
      Design: randomised parallel; double-blind; placebo-controlled; several centres [abstract]
      Comparator: placebo [abstract]
      Enrolled: 120 people [abstract]
      Analysed: 110 people [abstract]
      Lost: 10 of 120 people: no reasons given [abstract]
      Duration: 6 months [abstract]

      ## Findings
      Better: pain (a scale), by 1.5 points against placebo, 95 % CI 0.4 to 2.6, p = 0.01 [abstract]
      No difference: fatigue [abstract]
      Worse: number of handkerchiefs used [abstract]

      ## Harms
      Reaction: diarrhoea, 4 people [abstract]
      Serious adverse events: none reported [abstract]

      ## Limits
      Limit: 10 people were not analysed [abstract]
      Not measured: quality of life; survival [abstract]
      Overlap: may share patients with Poe 2014 [inference]
      """;

  private static StudyMention mention() {
    List<StudyMention> found = Written.studies(record(DocumentKind.STUDY_RECORD));
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Document record(DocumentKind kind) {
    return Written.record(kind, RECORD);
  }

  @Test
  void whoWhenAndUnderWhichNumbers() {
    StudyMention study = mention();
    assertThat(study.kind()).isEqualTo(StudyMention.Kind.REPORT);
    assertThat(study.label()).contains("Roe 2016");
    assertThat(study.authors()).containsExactly("Roe", "Poe");
    assertThat(study.year()).hasValue(2016);
    assertThat(study.identifiers())
        .extracting(id -> id.value())
        .containsExactly("12345678", "10.1000/abc.1", "NCT01234567");
  }

  @Test
  void designSizesDosesAndFindings() {
    StudyMention study = mention();
    assertThat(study.design().map(Stated::value)).contains(Design.RANDOMISED_PARALLEL);
    assertThat(study.features())
        .extracting(Stated::value)
        .contains(
            DesignFeature.DOUBLE_MASKED,
            DesignFeature.PLACEBO_CONTROLLED,
            DesignFeature.MULTICENTRE);
    assertThat(Written.sizes(study)).containsExactly("enrolled 120", "analysed 110", "lost 10");
    assertThat(study.doses())
        .extracting(d -> d.value().shown())
        .containsExactly("0.5 mg twice a day");
    assertThat(Written.findings(study))
        .containsExactly(
            "pain: improved", "fatigue: no difference", "number of handkerchiefs used: worsened");
    assertThat(study.findings().getFirst().estimate()).contains("1.5 points");
    assertThat(study.findings().getFirst().interval()).contains("95 % CI 0.4 to 2.6");
    assertThat(study.findings().getFirst().p()).contains("p = 0.01");
    assertThat(study.notMeasured())
        .extracting(o -> o.value().name())
        .containsExactly("quality of life", "survival");
  }

  @Test
  void quotesLeaveTheBracketOut() {
    assertThat(mention().sizes().getFirst().quote().text()).isEqualTo("Enrolled: 120 people");
  }

  @Test
  void aRegistrationIsNoReport() {
    assertThat(Written.studies(record(DocumentKind.REGISTRATION)))
        .extracting(StudyMention::kind)
        .containsExactly(StudyMention.Kind.REGISTRATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a fifth of the people enrolled were not analysed|MISSING_DATA",
        "six people dropped out|MISSING_DATA",
        "the registry names another scale than the paper|SELECTIVE_REPORTING",
        "registered two months after the start|REGISTRATION",
        "the groups already differed in age at the start|BASELINE_IMBALANCE",
        "a test for independent groups in a crossover|ANALYSIS",
        "no comparison group|NO_COMPARISON",
        "both groups took the drug|NO_COMPARISON",
        "the abstract does not say how many were analysed|OTHER",
        "ten people|OTHER",
      })
  void limitsBearOnSomething(String limit, Remark.Kind expected) {
    assertThat(LimitKinds.bundled().of(limit)).isEqualTo(expected);
  }
}
