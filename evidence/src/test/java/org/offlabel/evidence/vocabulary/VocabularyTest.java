package org.offlabel.evidence.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;

final class VocabularyTest {

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();

  @ParameterizedTest
  @CsvSource({
    "CONDITION,primary progressive multiple sclerosis,CONDITION,multiple sclerosis",
    "CONDITION,adenoid cystic carcinoma of the tongue,CONDITION,head and neck cancer",
    "CONDITION,acute hepatitis,CONDITION,liver disease",
    "DRUG,tramadol,DRUG_CLASS,opioids",
    "DRUG,buprenorphine,DRUG_CLASS,opioids",
    "DRUG,ocrelizumab,DRUG_CLASS,disease-modifying therapies",
    "DRUG_CLASS,beta interferons,DRUG_CLASS,disease-modifying therapies",
    "OUTCOME,SF-36 mental component,OUTCOME,quality of life",
    "OUTCOME,Fatigue Severity Scale,OUTCOME,fatigue",
    "REACTION,nightmares,REACTION,sleep disturbance",
    "REACTION,nightmares,REACTION,nightmares"
  })
  void kindsHangTogether(
      ConceptKind childKind, String child, ConceptKind ancestorKind, String ancestor) {
    Concept below = new Concept(childKind, child);
    Concept above = new Concept(ancestorKind, ancestor);
    assertThat(VOCABULARY.isA(below, above)).isTrue();
    assertThat(VOCABULARY.isA(above, below)).isEqualTo(below.equals(above));
  }

  @Test
  void antagonistsAreNoOpioids() {
    Concept naltrexone = new Concept(ConceptKind.DRUG, "naltrexone");
    assertThat(VOCABULARY.isA(naltrexone, new Concept(ConceptKind.DRUG_CLASS, "opioids")))
        .isFalse();
    assertThat(VOCABULARY.names(naltrexone)).startsWith("naltrexone").contains("LDN", "Vivitrol");
  }

  @Test
  void childrenAreTheDirectOnes() {
    Concept class1 = new Concept(ConceptKind.DRUG_CLASS, "beta interferons");
    assertThat(VOCABULARY.children(class1))
        .extracting(Concept::name)
        .containsExactly("interferon beta-1a", "interferon beta-1b", "peginterferon beta-1a");
  }

  @ParameterizedTest
  @CsvSource({
    "pain,LOWER,SYMPTOM",
    "quality of life,HIGHER,QUALITY_OF_LIFE",
    "energy,HIGHER,SYMPTOM",
    "MSIS-29,LOWER,QUALITY_OF_LIFE",
    "EDSS,LOWER,DISEASE_ACTIVITY",
    "mortality,LOWER,MORTALITY",
    "survival,HIGHER,MORTALITY",
    "use of other medicines,LOWER,USE_OF_CARE",
    "endorphin level,NEITHER,BIOMARKER",
    "adverse events,LOWER,SAFETY"
  })
  void anOutcomeHasAGoodDirectionAndADomain(
      String name, GoodDirection direction, OutcomeDomain domain) {
    Concept outcome = new Concept(ConceptKind.OUTCOME, name);
    assertThat(VOCABULARY.goodDirection(outcome)).isEqualTo(direction);
    assertThat(VOCABULARY.domain(outcome)).isEqualTo(domain);
  }

  @ParameterizedTest
  @CsvSource({
    "low dose naltrexone,DRUG,naltrexone,LOW",
    "LDN,DRUG,naltrexone,LOW",
    "Naltrexone 4.5 mg,DRUG,naltrexone,",
    "high-dose BIOTIN,DRUG,biotin,HIGH",
    "rebif,DRUG,interferon beta-1a,",
    "ms,CONDITION,multiple sclerosis,",
    "PD,CONDITION,Parkinson's disease,",
    "people with the disease fibromyalgia,CONDITION,fibromyalgia,",
    "Behcets disease,CONDITION,Behçet's disease,"
  })
  void aUsersPhraseIsUnderstood(String phrase, ConceptKind kind, String name, DoseBand band) {
    assertThat(VOCABULARY.look(phrase, kind))
        .isEqualTo(new Lookup.Known(new Concept(kind, name), Optional.ofNullable(band)));
  }

  @Test
  void aMisspeltPhraseGetsSuggestionsAndNoGuess() {
    assertThat(near("naltroxone", ConceptKind.DRUG)).startsWith("naltrexone");
    assertThat(near("multipel sclerosis", ConceptKind.CONDITION)).startsWith("multiple sclerosis");
    assertThat(near("zzzzzzzzzz", ConceptKind.DRUG)).isEmpty();
    assertThat(near("", ConceptKind.DRUG)).isEmpty();
  }

  @Test
  void anAbbreviationOfTwoThingsIsAskedBack() {
    assertThat(near("AD", ConceptKind.CONDITION))
        .containsExactly("Alzheimer's disease", "atopic dermatitis");
  }

  private static Iterable<String> near(String phrase, ConceptKind kind) {
    return switch (VOCABULARY.look(phrase, kind)) {
      case Lookup.Known known -> throw new AssertionError(known.toString());
      case Lookup.Unknown unknown -> unknown.nearSpellings();
    };
  }
}
