package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.telling.LabelOutline;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.fact.SafetyStatement;

/** Reads all safety statements of a document. Make one and keep it: it reads its tables once. */
public final class SafetyExtractor {

  private static final Comparator<SafetyStatement> BY_PLACE =
      Comparator.comparing((SafetyStatement s) -> s.quotes().getLast().span())
          .thenComparing(SafetyStatement::kind)
          .thenComparing(SafetyStatement::what);

  private final Tellings.Reader reader = new Tellings.Reader();
  private final List<HarmReader> kinds;
  private final HarmReader labels;

  /** An extractor with the bundled tables. */
  public SafetyExtractor() {
    Circumstances circumstances = new Circumstances();
    Subjects subjects = new Subjects();
    labels = new LabelHarms(circumstances);
    kinds =
        List.of(
            new Contraindications(circumstances, subjects),
            new Interactions(circumstances, subjects),
            new Warnings(circumstances, subjects),
            new Reactions(subjects),
            new Lists(circumstances, subjects),
            new Tolerability(subjects),
            new SafetyLines(circumstances));
  }

  /** The safety statements in the article part, by place. */
  public List<SafetyStatement> in(AnnotatedDocument document) {
    return in(reader.read(document));
  }

  /** The same for sentences that have been read already. */
  public List<SafetyStatement> in(Tellings tellings) {
    Set<SafetyStatement> found = new LinkedHashSet<>();
    if (LabelOutline.isIn(tellings.document().document())) {
      found.addAll(labels.in(tellings));
    } else {
      kinds.forEach(each -> found.addAll(each.in(tellings)));
    }
    List<SafetyStatement> sorted = new ArrayList<>(found);
    sorted.sort(BY_PLACE);
    return List.copyOf(sorted);
  }
}
