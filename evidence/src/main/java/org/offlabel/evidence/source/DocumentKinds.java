package org.offlabel.evidence.source;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Trait;
import org.offlabel.evidence.source.page.Page;

/** Tells what sort of document a page is, from its content alone. */
public final class DocumentKinds {

  /**
   * What a page was judged to be.
   *
   * @param kind what sort of document
   * @param traits what was noticed, with the evidence
   */
  public record Judgement(DocumentKind kind, List<Trait> traits) {
    public Judgement {
      traits = List.copyOf(traits);
    }
  }

  /** Judges one page. */
  public Judgement judge(Page page) {
    return new Judgement(DocumentKind.WEB_PAGE, new ArrayList<>());
  }
}
