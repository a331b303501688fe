package org.offlabel.evidence.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.harm.SafetyExtractor;
import org.offlabel.evidence.extract.statement.StatementExtractor;
import org.offlabel.evidence.extract.study.StudyExtractor;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.fact.Extraction;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.study.Copy;
import org.offlabel.evidence.model.study.Linked;
import org.offlabel.evidence.model.study.Study;
import org.offlabel.evidence.source.BytesReader;
import org.offlabel.evidence.source.FolderReader;
import org.offlabel.evidence.source.StarterLibrary;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Links what the reader and the extraction make of real documents. */
final class LinkingTest {

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private static final List<Document> STARTER = new StarterLibrary(new BytesReader()).documents();
  private static final List<Extraction> STARTER_FACTS = extractions(STARTER);
  private static final Linking LINKING = new Linking(VOCABULARY);
  private static final Linked LINKED = LINKING.link(STARTER, STARTER_FACTS);

  @Test
  void recordsThatShareAFormAreNoCopies() {
    assertThat(STARTER).hasSizeGreaterThan(30);
    assertThat(LINKED.copies()).isEmpty();
  }

  @Test
  void everyMentionIsInOneStudyOrUnplaced() {
    List<StudyMention> placed = new ArrayList<>(LINKED.unplaced());
    LINKED.studies().forEach(study -> placed.addAll(study.mentions()));
    List<StudyMention> all = STARTER_FACTS.stream().flatMap(e -> e.mentions().stream()).toList();
    assertThat(placed).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void documentsThatShareANumberAreOneStudy() {
    for (StudyMention mention : mentions()) {
      for (Identifier identifier : mention.identifiers()) {
        assertThat(LINKED.studies().stream().filter(study -> carries(study, identifier)))
            .as("studies with %s", identifier)
            .hasSize(1);
      }
    }
  }

  private static List<StudyMention> mentions() {
    return STARTER_FACTS.stream().flatMap(e -> e.mentions().stream()).toList();
  }

  private static boolean carries(Study study, Identifier identifier) {
    return study.mentions().stream().anyMatch(each -> each.identifiers().contains(identifier));
  }

  @Test
  void idsAndLabelsAreUnique() {
    assertThat(LINKED.studies()).extracting(Study::id).doesNotHaveDuplicates();
    assertThat(LINKED.studies()).extracting(Study::label).doesNotHaveDuplicates();
  }

  @Test
  void theOrderOfTheDocumentsMakesNoDifference() {
    long seed = 99L;
    System.out.println("starter library shuffled with seed " + seed);
    Random random = new Random(seed);
    List<Document> documents = new ArrayList<>(STARTER);
    List<Extraction> facts = new ArrayList<>(STARTER_FACTS);
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(documents, random);
      Collections.shuffle(facts, random);
      assertThat(LINKING.link(documents, facts)).isEqualTo(LINKED);
    }
  }

  @Test
  void readingEverythingTwiceAddsCopiesAndChangesNothingElse() {
    List<Document> documents = new ArrayList<>(STARTER);
    STARTER.forEach(document -> documents.add(again(document)));
    Linked twice = LINKING.link(documents, extractions(documents));
    assertThat(twice.copies()).hasSameSizeAs(STARTER);
    assertThat(twice.studies()).extracting(Study::id).isEqualTo(ids(LINKED));
    assertThat(twice.studies())
        .extracting(Study::findings)
        .isEqualTo(LINKED.studies().stream().map(Study::findings).toList());
    assertThat(twice.studies())
        .extracting(Study::sizes)
        .isEqualTo(LINKED.studies().stream().map(Study::sizes).toList());
  }

  private static Document again(Document document) {
    return new Document(
        new DocumentId(document.id() + "-2"),
        document.origin() + ".copy",
        document.sha256(),
        document.kind(),
        document.metadata(),
        document.text(),
        document.blocks(),
        document.references(),
        document.comments(),
        document.traits());
  }

  private static List<String> ids(Linked linked) {
    return linked.studies().stream().map(Study::id).toList();
  }

  /** Five real documents, of which one is a shortened repost of another. */
  @Test
  void aRealRepostIsFoundWithWhatItLeavesOut() {
    Path folder = Path.of("..", "..", "shared", "seeds");
    assumeTrue(Files.isDirectory(folder), "the example documents are not beside this checkout");
    List<Document> documents = new ArrayList<>();
    for (ReadResult result : new FolderReader().read(List.of(folder))) {
      if (result instanceof Document document) {
        documents.add(document);
      }
    }
    Linked linked = LINKING.link(documents, extractions(documents));
    assertThat(linked.copies()).hasSize(1);
    assertThat(linked.copies().getFirst().share()).isGreaterThan(0.9);
    assertThat(linked.copies().getFirst().omits())
        .extracting(Copy.Omission::topic)
        .contains("approval", "who must not take it", "warnings", "side effects");
  }

  private static List<Extraction> extractions(List<Document> documents) {
    List<Extraction> extractions = new ArrayList<>();
    for (Document document : documents) {
      AnnotatedDocument read = AnnotatedDocument.of(document, VOCABULARY);
      List<StudyMention> mentions = new StudyExtractor().in(read);
      extractions.add(
          new Extraction(
              document.id(),
              mentions.stream().flatMap(mention -> mention.drugs().stream()).toList(),
              List.of(),
              mentions,
              new StatementExtractor().in(read),
              new SafetyExtractor().in(read),
              List.of()));
    }
    return extractions;
  }
}
