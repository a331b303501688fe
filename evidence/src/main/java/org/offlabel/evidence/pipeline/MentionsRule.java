package org.offlabel.evidence.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.Comment;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Reference;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.Annotator;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.Vocabulary;
import org.offlabel.evidence.vocabulary.language.Sentences;

/**
 * Which drugs, classes and conditions a document names anywhere, its comments and references
 * included, and of what kind it is. Reads with the same sentences and terms as extraction, so that
 * what extraction would find is never missed.
 */
final class MentionsRule implements DerivingRule {

  private static final String NAME = "mentions";
  private static final String OWN_VERSION = "3";
  private static final int VERSION_DIGITS = 16;

  private static final List<ConceptKind> KINDS =
      List.of(ConceptKind.DRUG, ConceptKind.DRUG_CLASS, ConceptKind.CONDITION);

  private final Vocabulary vocabulary;
  private final Version version;

  /** Reads with the names that {@code vocabulary} knows; its version changes with them. */
  MentionsRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.version = new Version(NAME, OWN_VERSION + "-" + fingerprint(vocabulary));
  }

  @Override
  public Version version() {
    return version;
  }

  @Override
  public Fact derive(Document document) {
    Keys keys = new Keys(document.text(), vocabulary.annotator(document.text()), new TreeSet<>());
    keys.found().add(key(document.kind()));
    document.blocks().stream().filter(Block::isArticle).map(Block::span).forEach(keys::sentences);
    document.comments().stream().map(Comment::span).forEach(keys::sentences);
    document.references().stream().map(Reference::span).forEach(keys::sentence);
    return new Fact("", List.copyOf(keys.found()));
  }

  /** What was found in a text so far. */
  private record Keys(String text, Annotator annotator, Set<String> found) {

    void sentences(Span within) {
      for (Span sentence : Sentences.in(text, within)) {
        sentence(Sentences.withoutListMark(text, sentence));
      }
    }

    void sentence(Span sentence) {
      for (TermMatch term : annotator.in(sentence.of(text), sentence.start())) {
        if (KINDS.contains(term.concept().kind())) {
          found.add(key(term.concept()));
        }
      }
    }
  }

  /** The keys of the documents that name {@code concept} or a kind of it. */
  Set<String> keysOf(Concept concept) {
    Set<Concept> below = new LinkedHashSet<>(List.of(concept));
    List<Concept> open = new ArrayList<>(below);
    for (int at = 0; at < open.size(); at++) {
      for (Concept child : vocabulary.children(open.get(at))) {
        if (below.add(child)) {
          open.add(child);
        }
      }
    }
    Set<String> keys = new TreeSet<>();
    below.forEach(each -> keys.add(key(each)));
    return keys;
  }

  /** The keys of the documents of these kinds. */
  static Set<String> keysOf(Collection<DocumentKind> kinds) {
    Set<String> keys = new TreeSet<>();
    kinds.forEach(kind -> keys.add(key(kind)));
    return keys;
  }

  private static String key(Concept concept) {
    return concept.kind().name() + ":" + concept.name();
  }

  private static String key(DocumentKind kind) {
    return "KIND:" + kind.name();
  }

  private static String fingerprint(Vocabulary vocabulary) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (ConceptKind kind : ConceptKind.values()) {
        for (Concept concept : vocabulary.concepts(kind)) {
          digest.update(key(concept).getBytes(StandardCharsets.UTF_8));
          for (String name : vocabulary.names(concept)) {
            digest.update(('\n' + name).getBytes(StandardCharsets.UTF_8));
          }
          digest.update((byte) 0);
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
