package org.offlabel.evidence.library.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.vocabulary.Lookup;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * How drugs and conditions stand in the index.
 *
 * @param vocabulary knows them by their names
 */
record Concepts(Vocabulary vocabulary) {

  /** A concept as a user named it. */
  record Named(Concept concept, Optional<DoseBand> band) {}

  /** Whether documents are indexed by concepts of this kind. */
  static boolean isIndexed(ConceptKind kind) {
    return switch (kind) {
      case DRUG, DRUG_CLASS, CONDITION -> true;
      case OUTCOME, REACTION -> false;
    };
  }

  /** The term under which a document that names {@code concept} is found. */
  static String term(Concept concept) {
    return concept.kind().name().toLowerCase(Locale.ROOT) + ":" + concept.name();
  }

  /** The same, for documents that name it at this dose. */
  static String term(Concept concept, DoseBand band) {
    return term(concept) + "@" + band.name().toLowerCase(Locale.ROOT);
  }

  /** The concept and all its kinds, nearest first. */
  List<Concept> withKinds(Concept concept) {
    Set<Concept> met = new LinkedHashSet<>(List.of(concept));
    List<Concept> open = new ArrayList<>(met);
    for (int at = 0; at < open.size(); at++) {
      for (Concept child : vocabulary.children(open.get(at))) {
        if (met.add(child)) {
          open.add(child);
        }
      }
    }
    return List.copyOf(open);
  }

  /** The drug or drug class of this name. */
  Optional<Named> drug(String name) {
    return named(name, ConceptKind.DRUG).or(() -> named(name, ConceptKind.DRUG_CLASS));
  }

  /** The condition of this name. */
  Optional<Named> condition(String name) {
    return named(name, ConceptKind.CONDITION);
  }

  private Optional<Named> named(String name, ConceptKind kind) {
    return switch (vocabulary.look(name, kind)) {
      case Lookup.Known(Concept concept, Optional<DoseBand> band) ->
          Optional.of(new Named(concept, band));
      case Lookup.Unknown unknown -> Optional.empty();
    };
  }

  /** Names what the vocabulary holds; another vocabulary has another name. */
  String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (ConceptKind kind : ConceptKind.values()) {
        if (isIndexed(kind)) {
          for (Concept concept : vocabulary.concepts(kind)) {
            digest.update(
                (term(concept) + vocabulary.names(concept)).getBytes(StandardCharsets.UTF_8));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
