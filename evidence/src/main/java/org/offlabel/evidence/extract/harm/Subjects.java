package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.Amounts;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.telling.Mention;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.vocabulary.language.Quantity;

/**
 * Which drug, at which dose, a remark on harm is about: the one its sentence speaks of; else the
 * one its paragraph spoke of last; else the one its heading names; else the only one of the
 * document.
 */
final class Subjects {

  /** How many sentences back a heading or a paragraph's opening is looked for. */
  private static final int FARTHEST = 60;

  /**
   * The drug and the words that tie it to the remark.
   *
   * @param regimen the drug and what ties it to a dose
   * @param elsewhere quotes from outside the sentence, in order
   */
  record Subject(Regimen regimen, List<Quote> elsewhere) {
    Subject {
      elsewhere = List.copyOf(elsewhere);
    }

    /** The quotes from elsewhere and that of the sentence itself. */
    List<Quote> quotesWith(Quote own) {
      List<Quote> quotes = new ArrayList<>(elsewhere);
      quotes.remove(own);
      quotes.add(own);
      return quotes;
    }
  }

  /** The subject of a phrase of the sentence at {@code index}. */
  Optional<Subject> of(Tellings tellings, int index, CueHit hit) {
    Telling telling = tellings.all().get(index);
    return telling
        .subjectOf(hit)
        .map(mention -> own(tellings, index, mention))
        .or(() -> telling.mentions().isEmpty() ? implied(tellings, index) : Optional.empty());
  }

  /** The subject of the sentence at {@code index} as a whole. */
  Optional<Subject> of(Tellings tellings, int index) {
    Telling telling = tellings.all().get(index);
    return telling
        .firstMention()
        .map(mention -> own(tellings, index, mention))
        .or(() -> telling.mentions().isEmpty() ? implied(tellings, index) : Optional.empty());
  }

  private static Subject own(Tellings tellings, int index, Mention mention) {
    Document document = tellings.document().document();
    List<Quote> quotes = new ArrayList<>();
    mention.named().ifPresent(named -> quotes.add(named.quote(document)));
    return tied(tellings, index, mention.drug(), mention.band(), quotes);
  }

  /** For a sentence that names no drug at all. */
  private static Optional<Subject> implied(Tellings tellings, int index) {
    Document document = tellings.document().document();
    Span block = tellings.all().get(index).sentence().block().span();
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      Telling earlier = tellings.all().get(i);
      boolean near = earlier.sentence().block().span().equals(block);
      boolean heading = earlier.sentence().block().role() == BlockRole.HEADING;
      Optional<Mention> mention = earlier.firstMention();
      if ((near || heading) && mention.isPresent()) {
        List<Quote> quotes = new ArrayList<>();
        mention.get().named().ifPresent(named -> quotes.add(named.quote(document)));
        quotes.add(earlier.sentence().quote(document));
        return Optional.of(
            tied(tellings, index, mention.get().drug(), mention.get().band(), quotes));
      }
      if (heading) {
        break;
      }
    }
    return only(tellings, index);
  }

  private static Optional<Subject> only(Tellings tellings, int index) {
    Optional<Quote> naming = tellings.drugQuote();
    return tellings
        .only()
        .filter(drug -> naming.isPresent())
        .map(drug -> tied(tellings, index, drug, Optional.empty(), List.of(naming.orElseThrow())));
  }

  /** Adds what the heading or, in the passage of one study, the passage says of the dose. */
  private static Subject tied(
      Tellings tellings, int index, Concept drug, Optional<DoseBand> band, List<Quote> quotes) {
    Document document = tellings.document().document();
    List<Quote> all = new ArrayList<>(quotes);
    Optional<DoseBand> level = band;
    if (band.isEmpty()) {
      Optional<Telling> heading = headingAbove(tellings, index, drug);
      level = heading.flatMap(Telling::firstMention).flatMap(Mention::band);
      heading.ifPresent(h -> all.add(h.sentence().quote(document)));
    }
    Optional<Dose> dose = doseOfPassage(tellings, index, all);
    return new Subject(new Regimen(drug, level, dose), all.stream().distinct().toList());
  }

  /** The heading right above, where it names the drug with a level of dose. */
  private static Optional<Telling> headingAbove(Tellings tellings, int index, Concept drug) {
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      Telling earlier = tellings.all().get(i);
      if (earlier.sentence().block().role() == BlockRole.HEADING) {
        return Optional.of(earlier)
            .filter(
                h ->
                    h.firstMention()
                        .filter(m -> m.drug().equals(drug) && m.band().isPresent())
                        .isPresent());
      }
    }
    return Optional.empty();
  }

  /** The one dose that the sentence, or the passage on one study it is part of, gives. */
  private static Optional<Dose> doseOfPassage(Tellings tellings, int index, List<Quote> quotes) {
    Telling telling = tellings.all().get(index);
    Document document = tellings.document().document();
    List<Dose> own = doses(telling, document);
    if (!own.isEmpty() || !telling.ofOneStudy()) {
      return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }
    Span block = telling.sentence().block().span();
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      Telling earlier = tellings.all().get(i);
      if (!earlier.sentence().block().span().equals(block)) {
        break;
      }
      List<Dose> doses = doses(earlier, document);
      if (!doses.isEmpty()) {
        quotes.add(earlier.sentence().quote(document));
        return doses.size() == 1 ? Optional.of(doses.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<Dose> doses(Telling telling, Document document) {
    return telling.sentence().quantities().stream()
        .filter(Quantity.Dose.class::isInstance)
        .map(Quantity.Dose.class::cast)
        .flatMap(dose -> Amounts.dose(dose, document.text()).stream())
        .distinct()
        .toList();
  }
}
