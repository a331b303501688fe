package org.offlabel.evidence.vocabulary.language;

import java.util.List;
import org.offlabel.evidence.vocabulary.language.ChangeCue.Kind;

/** The words and phrases of change, and which way each points. */
final class ChangeLexicon {

  /**
   * A phrase in the text.
   *
   * @param length in tokens
   */
  record Hit(Kind kind, int length) {}

  /** Phrases that point one way. */
  private record Entry(Kind kind, Phrases phrases) {}

  private static final Phrases IMPROVED =
      Phrases.of(
          """
          improve, improves, improved, improving, improvement, improvements, better, benefit,
          benefits, benefited, benefitted, beneficial, relieve, relieves, relieved, relieving,
          relief, alleviate, alleviates, alleviated, alleviating, help, helps, helped, helping,
          helpful, ease, eases, eased, easing, recover, recovered, recovery, ameliorate,
          ameliorated, ameliorates, effective, efficacious, enhance, enhanced, enhances,
          more effective, works well, worked well, works, worked, better than, superior,
          remission
          """);
  private static final Phrases WORSENED =
      Phrases.of(
          """
          worsen, worsens, worsened, worsening, worse, worse than, deteriorate, deteriorated,
          deteriorates, deterioration, exacerbate, exacerbated, exacerbates, exacerbation,
          aggravate, aggravated, aggravates, less effective, less helpful, inferior, flared,
          flare up, harmful
          """);
  private static final Phrases REDUCED =
      Phrases.of(
          """
          reduce, reduces, reduced, reducing, reduction, reductions, decrease, decreases,
          decreased, decreasing, lower, lowers, lowered, lowering, less, fewer, fell, fallen,
          dropped, drops, diminish, diminished, diminishes, lessen, lessens, lessened, decline,
          declined, declines, declining, shrank, minimise, minimize, minimised, minimized, cut,
          slow, slows, slowed, slowing, suppressed, suppress, halved, went down, smaller
          """);
  private static final Phrases INCREASED =
      Phrases.of(
          """
          increase, increases, increased, increasing, higher, rise, rises, rose, risen, rising,
          raised, raise, raises, elevated, elevate, elevates, greater, grew, doubled,
          more frequent, more common, more often, more likely, went up, larger
          """);
  private static final Phrases CHANGED =
      Phrases.of(
          """
          effect, effects, impact, difference, differences, differ, differs, differed, different,
          differently, change, changes, changed, affect, affects, affected, influence, response,
          do much, do anything, did anything
          """);
  private static final Phrases SAME =
      Phrases.of(
          """
          similar, similarly, comparable, unchanged, stable, equivalent, the same, identical,
          indistinguishable, nonsignificant, ineffective, did nothing, does nothing, do nothing,
          done nothing
          """);

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(Kind.WORSENED, WORSENED),
          new Entry(Kind.IMPROVED, IMPROVED),
          new Entry(Kind.REDUCED, REDUCED),
          new Entry(Kind.INCREASED, INCREASED),
          new Entry(Kind.CHANGED, CHANGED),
          new Entry(Kind.NO_DIFFERENCE, SAME));

  private ChangeLexicon() {}

  /** The longest phrase that begins at the token; of length 0 if none does. */
  static Hit at(Reading reading, int at) {
    Hit longest = new Hit(Kind.CHANGED, 0);
    for (Entry entry : ENTRIES) {
      int length = entry.phrases().match(reading, at);
      if (length > longest.length()) {
        longest = new Hit(entry.kind(), length);
      }
    }
    return longest;
  }
}
