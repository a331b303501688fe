package org.offlabel.evidence.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.source.BytesReader;
import org.offlabel.evidence.source.StarterLibrary;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** What a document names is what extraction finds in it. */
final class MentionsRuleTest {

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private final MentionsRule rule = new MentionsRule(VOCABULARY);

  @Test
  void everyDrugAndConditionThatExtractionReadsIsAKey() {
    for (Document document : new StarterLibrary(new BytesReader()).documents()) {
      AnnotatedDocument read = AnnotatedDocument.of(document, VOCABULARY);
      TreeSet<String> expected = new TreeSet<>();
      expected.add("KIND:" + document.kind());
      read.article().forEach(sentence -> keys(sentence, expected));
      read.comments().forEach(post -> post.forEach(sentence -> keys(sentence, expected)));
      read.references().forEach(entry -> keys(entry, expected));
      assertThat(rule.derive(document).keys()).containsExactlyElementsOf(expected);
    }
  }

  private static void keys(ReadSentence sentence, Set<String> to) {
    for (ConceptKind kind :
        List.of(ConceptKind.DRUG, ConceptKind.DRUG_CLASS, ConceptKind.CONDITION)) {
      sentence.of(kind).forEach(term -> to.add(kind + ":" + term.concept().name()));
    }
  }

  @Test
  void aQuestionAboutAClassLooksForItsMembersToo() {
    Concept ancestor = VOCABULARY.concepts(ConceptKind.DRUG_CLASS).get(0);
    for (Concept drug : VOCABULARY.concepts(ConceptKind.DRUG)) {
      if (VOCABULARY.isA(drug, ancestor)) {
        assertThat(rule.keysOf(ancestor)).contains("DRUG:" + drug.name());
      }
    }
    assertThat(rule.keysOf(ancestor)).contains("DRUG_CLASS:" + ancestor.name());
  }

  @Test
  void theVersionHoldsAsLongAsTheNamesDo() {
    assertThat(new MentionsRule(Vocabulary.bundled()).version()).isEqualTo(rule.version());
  }
}
