package org.offlabel.evidence.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.fixture.Studies;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Patients;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.answer.SafetyItem;
import org.offlabel.evidence.model.answer.SafetyProfile;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.SafetyStatement.Kind;
import org.offlabel.evidence.model.fact.SafetyStatement.Status;
import org.offlabel.evidence.vocabulary.Vocabulary;

final class ProfilingTest {

  private final Profiling profiling = new Profiling(Vocabulary.bundled());

  @Test
  void aReactionOfTheFullDoseIsNotListedForTheLowOne() {
    SafetyProfile profile =
        profile(
            said(Kind.REACTION, "headache", ConceptKind.REACTION, Optional.of(DoseBand.LOW)),
            said(Kind.REACTION, "liver injury", ConceptKind.REACTION, Optional.of(DoseBand.HIGH)));
    assertThat(profile.reactions())
        .extracting(item -> item.what() + ", " + item.regimen().orElse(""))
        .containsExactlyInAnyOrder("headache, low dose", "liver injury, high dose");
  }

  @Test
  void aWarningInForceStaysWhenABoxedOneWasTakenBack() {
    SafetyProfile profile =
        profile(
            statement(
                Kind.WARNING,
                "liver injury",
                ConceptKind.REACTION,
                Optional.empty(),
                Optional.empty(),
                Status.CURRENT,
                "Warning: liver injury"),
            statement(
                Kind.WARNING,
                "liver injury",
                ConceptKind.REACTION,
                Optional.empty(),
                Optional.empty(),
                Status.WITHDRAWN,
                "Warning withdrawn: boxed warning on liver injury, in 2013"));
    assertThat(profile.warnings())
        .extracting(SafetyItem::what, SafetyItem::withdrawn)
        .containsExactlyInAnyOrder(
            tuple("liver injury", false), tuple("boxed warning on liver injury", true));
  }

  @Test
  void oneSourcesFigureIsNotPutOnAnothersWords() {
    SafetyProfile profile =
        profile(often("suicidal thoughts", "2 %"), often("suicide attempt", "less than 1 %"));
    assertThat(profile.reactions())
        .extracting(item -> item.what() + " " + item.frequency().orElse(""))
        .containsExactlyInAnyOrder("suicidal thoughts 2 %", "suicide attempt less than 1 %");
  }

  @Test
  void aDrugBarredBesideItsClassGoesWithTheClass() {
    SafetyProfile profile =
        profile(
            said(Kind.CONTRAINDICATION, "opioids", ConceptKind.DRUG_CLASS, Optional.empty()),
            said(Kind.CONTRAINDICATION, "tramadol", ConceptKind.DRUG, Optional.empty()));
    assertThat(profile.contraindications())
        .singleElement()
        .extracting(SafetyItem::what)
        .isEqualTo("opioids");
    assertThat(profile.contraindications().getFirst().quotes()).hasSize(2);
  }

  @Test
  void reassuranceIsNoItem() {
    SafetyStatement reassuring =
        new SafetyStatement(
            Kind.TOLERABILITY,
            "well tolerated",
            Optional.empty(),
            naltrexone(Optional.empty()),
            Optional.empty(),
            Status.CURRENT,
            true,
            List.of(Studies.quote("D", "It was well tolerated.")));
    SafetyProfile profile = profile(reassuring);
    assertThat(profile.reactions()).isEmpty();
    assertThat(profile.warnings()).isEmpty();
  }

  private static SafetyStatement often(String what, String frequency) {
    return statement(
        Kind.REACTION,
        what,
        ConceptKind.REACTION,
        Optional.empty(),
        Optional.of(frequency),
        Status.CURRENT,
        what + ", " + frequency);
  }

  private static SafetyStatement said(
      Kind kind, String what, ConceptKind concept, Optional<DoseBand> band) {
    return statement(kind, what, concept, band, Optional.empty(), Status.CURRENT, what);
  }

  private static SafetyStatement statement(
      Kind kind,
      String what,
      ConceptKind concept,
      Optional<DoseBand> band,
      Optional<String> frequency,
      Status status,
      String words) {
    return new SafetyStatement(
        kind,
        what,
        Optional.of(new Concept(concept, what)),
        naltrexone(band),
        frequency,
        status,
        false,
        List.of(Studies.quote("D", words)));
  }

  private static Regimen naltrexone(Optional<DoseBand> band) {
    return new Regimen(Studies.drug("naltrexone"), band, Optional.empty());
  }

  private SafetyProfile profile(SafetyStatement... statements) {
    return profiling.profile(
        new Evidence(
            new Question(
                "Does it help?",
                Studies.drug("naltrexone"),
                Optional.empty(),
                Studies.condition("multiple sclerosis")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Arrays.asList(statements),
            new Patients(List.of(), List.of())));
  }
}
