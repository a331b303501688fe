package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.link.copy.WordRuns;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.StudyMention;

/** Finds the passage of the original that a mention in a copy repeats. */
final class CopiedPassages {

  private static final int RUN = 3;
  private static final double MOSTLY = 0.6;

  private final Map<DocumentId, DocumentId> originals;

  /** Starts from the original of each copy. */
  CopiedPassages(Map<DocumentId, DocumentId> originals) {
    this.originals = Map.copyOf(originals);
  }

  boolean isCopy(DocumentId document) {
    return originals.containsKey(document);
  }

  /** The mention among these that stands in the original and has the same words; first of like. */
  Optional<Told> original(Told copied, List<Told> mentions) {
    Optional<DocumentId> document = Optional.ofNullable(originals.get(copied.mention().document()));
    WordRuns words = words(copied.mention());
    Optional<Told> best = Optional.empty();
    double most = Math.nextDown(MOSTLY);
    for (Told told : mentions) {
      if (document.filter(told.mention().document()::equals).isPresent()
          && told.mention().kind() == copied.mention().kind()) {
        double share = words.shareIn(words(told.mention()));
        if (share > most) {
          most = share;
          best = Optional.of(told);
        }
      }
    }
    return best;
  }

  private static WordRuns words(StudyMention mention) {
    List<String> passages = new ArrayList<>();
    for (Quote quote : mention.quotes()) {
      passages.add(quote.text());
    }
    String text = String.join("\n", passages);
    return WordRuns.of(text, List.of(new Span(0, text.length())), RUN);
  }
}
