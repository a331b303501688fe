package org.offlabel.evidence.link.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Extraction;
import org.offlabel.evidence.model.study.Copy.Omission;

/**
 * What an original says and its copy leaves out, where it is a fact that was taken from the
 * original: only those decide anything, and their kind gives the topic.
 */
public final class Omissions {

  /** List items and sentences on one topic make one quote up to this many characters. */
  private static final int LONGEST = 600;

  private record Placed(Span span, Topic topic) {}

  private static final Comparator<Placed> ORDER =
      Comparator.comparing(Placed::span).thenComparing(Placed::topic);

  /**
   * The omissions, each sentence once per topic, in the original's order.
   *
   * @param facts what was taken from the original
   */
  public List<Omission> between(Document copy, Document original, Extraction facts) {
    List<Span> left = new LeftOut(copy).of(original);
    SortedSet<Placed> placed = new TreeSet<>(ORDER);
    facts
        .statements()
        .forEach(
            statement ->
                Topic.of(statement)
                    .ifPresent(topic -> place(statement.quotes(), topic, left, placed)));
    facts.safety().forEach(safety -> place(safety.quotes(), Topic.of(safety), left, placed));
    facts.mentions().forEach(mention -> place(mention.quotes(), Topic.STUDY_RESULTS, left, placed));
    return joined(placed, original.text()).stream()
        .map(each -> new Omission(each.topic().label(), original.quote(each.span())))
        .toList();
  }

  private static void place(
      List<Quote> quotes, Topic topic, List<Span> left, SortedSet<Placed> placed) {
    for (Quote quote : quotes) {
      left.stream()
          .filter(sentence -> sentence.overlaps(quote.span()))
          .forEach(sentence -> placed.add(new Placed(sentence, topic)));
    }
  }

  /** Puts neighbours on one topic into one quote, so that a list is read as one. */
  private static List<Placed> joined(SortedSet<Placed> placed, String text) {
    List<Placed> joined = new ArrayList<>();
    for (Placed next : placed) {
      int last = lastOf(next.topic(), joined);
      if (last >= 0 && follows(text, joined.get(last).span(), next.span())) {
        joined.set(last, new Placed(joined.get(last).span().to(next.span()), next.topic()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static int lastOf(Topic topic, List<Placed> joined) {
    int last = joined.size() - 1;
    while (last >= 0 && joined.get(last).topic() != topic) {
      last--;
    }
    return last;
  }

  /** Whether no word stands between the two, and together they are not too long. */
  private static boolean follows(String text, Span before, Span after) {
    return after.end() - before.start() <= LONGEST
        && after.start() >= before.end()
        && text.substring(before.end(), after.start())
            .codePoints()
            .noneMatch(Character::isLetterOrDigit);
  }
}
