package org.offlabel.evidence.synthesis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Disagreement.Side;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Statement;

/** How it works, where documents give different explanations. */
final class MechanismDisagreement implements DisagreementRule {

  private static final int QUOTES = 3;

  @Override
  public List<Disagreement> in(Evidence evidence) {
    Map<String, List<Quote>> topics = new TreeMap<>();
    Map<DocumentId, Set<String>> byDocument = new TreeMap<>();
    for (Statement statement : evidence.statements()) {
      if (statement.kind() == Statement.Kind.MECHANISM && statement.topic().isPresent()) {
        String topic = statement.topic().get();
        Quote quote = statement.quotes().getLast();
        topics.computeIfAbsent(topic, key -> new ArrayList<>()).add(quote);
        byDocument.computeIfAbsent(quote.document(), key -> new HashSet<>()).add(topic);
      }
    }
    if (topics.size() < 2 || Set.copyOf(byDocument.values()).size() < 2) {
      return List.of();
    }
    List<Side> sides = new ArrayList<>();
    topics.forEach(
        (topic, quotes) -> sides.add(new Side(topic, QuotePick.onePerDocument(quotes, QUOTES))));
    return List.of(new Disagreement("how it works", sides));
  }
}
