package org.offlabel.evidence.source.kind;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Trait;

/**
 * What a page was judged to be.
 *
 * @param kind what sort of document
 * @param traits what was noticed, with the evidence
 */
public record Judgement(DocumentKind kind, List<Trait> traits) {

  public Judgement {
    Objects.requireNonNull(kind);
    traits = List.copyOf(traits);
  }
}
