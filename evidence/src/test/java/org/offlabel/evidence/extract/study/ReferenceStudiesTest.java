package org.offlabel.evidence.extract.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Reference;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Papers in a reference list whose title names a drug. */
final class ReferenceStudiesTest {

  private static List<StudyMention> read(String title) {
    String entry = "Roe J, Poe A. " + title + ". Chronic Pain Journal 2012;3:4-5.";
    Reference reference =
        new Reference(
            7,
            new Span(0, entry.length()),
            List.of("Roe", "Poe"),
            Optional.of(title),
            Optional.of("Chronic Pain Journal"),
            OptionalInt.of(2012),
            List.of());
    Document document =
        Written.document(DocumentKind.WEB_PAGE, List.of(reference), entry.replace("# ", ""));
    return new ReferenceStudies().in(AnnotatedDocument.of(document, Vocabulary.bundled()));
  }

  @Test
  void aTitleTellsDrugConditionAndDesign() {
    StudyMention study =
        read("Melatonin for migraine: a randomised placebo-controlled crossover trial").getFirst();
    assertThat(study.kind()).isEqualTo(StudyMention.Kind.REFERENCE);
    assertThat(study.label()).contains("Roe 2012");
    assertThat(study.citationMarks()).containsExactly(7);
    assertThat(study.drugs()).extracting(d -> d.value().drug().name()).containsExactly("melatonin");
    assertThat(study.conditions()).extracting(c -> c.value().name()).containsExactly("migraine");
    assertThat(study.design().map(Stated::value)).contains(Design.RANDOMISED_CROSSOVER);
    assertThat(study.features())
        .extracting(Stated::value)
        .contains(DesignFeature.PLACEBO_CONTROLLED);
    assertThat(study.findings()).isEmpty();
  }

  @Test
  void aTitleWithoutADrugIsNoMention() {
    assertThat(read("Sleep and migraine in nurses")).isEmpty();
  }

  @Test
  void aTitleWithoutDesignWordsHasNoDesign() {
    assertThat(read("Melatonin as a novel treatment for migraine").getFirst().design()).isEmpty();
  }
}
