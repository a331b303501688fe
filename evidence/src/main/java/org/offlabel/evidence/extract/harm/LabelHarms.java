package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.telling.LabelOutline;
import org.offlabel.evidence.extract.telling.LabelPart;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.SafetyStatement;

/**
 * What a published label says of harm, section by section. What a section is there for decides how
 * its words are read; what is told of animals is not read, nor what a sentence denies.
 */
final class LabelHarms implements HarmReader {

  private final LabelTitles titles;
  private final LabelSentences sentences;

  LabelHarms(Circumstances circumstances) {
    this.titles = new LabelTitles(circumstances);
    this.sentences = new LabelSentences(circumstances);
  }

  @Override
  public List<SafetyStatement> in(Tellings tellings) {
    Optional<Regimen> regimen = tellings.regimenOfLines();
    Optional<Quote> drug = tellings.drugQuote();
    if (regimen.isEmpty() || drug.isEmpty()) {
      return List.of();
    }
    LabelContext context = new LabelContext(new Context(tellings), regimen.get(), drug.get());
    List<SafetyStatement> found = new ArrayList<>();
    for (LabelPart part : LabelOutline.of(tellings)) {
      LabelTopic topic = LabelTopic.of(part.path());
      found.addAll(titles.read(context, topic, part));
      found.addAll(sentences.read(context, topic, part));
    }
    return found;
  }
}
