package org.offlabel.evidence.extract.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.cue.Wording;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.vocabulary.TermMatch;

/** Finds which drug each sentence speaks of, by name or by reference. */
final class References {

  private final CueTable referring = CueTable.beside(References.class, "referring.tsv");
  private final CueTable levels = CueTable.beside(References.class, "dose-levels.tsv");

  Memory begin(MainDrugs drugs) {
    return new Memory(drugs);
  }

  /** What has been spoken of so far in one document. */
  final class Memory {
    private final MainDrugs drugs;
    private Optional<Antecedent> last = Optional.empty();

    /** Whether the sentence before this one was mainly about the drug last spoken of. */
    private boolean fresh;

    private record Antecedent(
        Concept drug, boolean asked, Optional<DoseBand> band, ReadSentence sentence) {}

    private Memory(MainDrugs drugs) {
      this.drugs = drugs;
      drugs
          .only()
          .flatMap(drug -> drugs.firstNaming(drug))
          .ifPresent(
              first -> last = antecedent(drugs.only().orElseThrow(), Optional.empty(), first));
    }

    private Optional<Antecedent> antecedent(
        Concept drug, Optional<DoseBand> band, ReadSentence sentence) {
      return Optional.of(new Antecedent(drug, drugs.has(drug), band, sentence));
    }

    /** Takes note of a sentence that is read elsewhere. */
    void pass(ReadSentence sentence) {
      for (TermMatch term : sentence.of(ConceptKind.DRUG)) {
        if (drugs.has(term.concept())) {
          last = antecedent(term.concept(), term.band(), sentence);
        }
      }
      fresh = drugs.only().isPresent();
    }

    /** The mentions in the next sentence. */
    List<Mention> mentions(ReadSentence sentence, Wording wording) {
      Optional<DoseBand> level = level(wording);
      List<Mention> found = new ArrayList<>();
      for (TermMatch term : sentence.of(ConceptKind.DRUG)) {
        int first = wording.firstIn(term.span());
        boolean asked = drugs.has(term.concept());
        Optional<DoseBand> band = term.band().isPresent() ? term.band() : level;
        found.add(
            new Mention(
                first,
                wording.lastIn(term.span()),
                term.concept(),
                asked,
                asked ? band : term.band(),
                Optional.empty()));
      }
      refer(wording, level, found, nearestNamed(sentence));
      found.sort(Comparator.comparingInt(Mention::first));
      remember(sentence, found);
      return found;
    }

    /** Where the first disease or drug stands in the sentence, to tell what "it" may be. */
    private int nearestNamed(ReadSentence sentence) {
      return sentence.terms().stream()
          .filter(t -> t.concept().kind() == ConceptKind.CONDITION)
          .mapToInt(t -> t.span().start())
          .min()
          .orElse(Integer.MAX_VALUE);
    }

    private void refer(
        Wording wording, Optional<DoseBand> level, List<Mention> found, int firstCondition) {
      List<Mention> named = List.copyOf(found);
      for (CueHit hit : referring.in(wording)) {
        Optional<Mention> own =
            named.stream().filter(m -> m.last() < hit.first()).reduce((a, b) -> b);
        boolean noun = hit.fact(0).equals("noun");
        boolean overlaps =
            named.stream().anyMatch(m -> m.first() <= hit.last() && hit.first() <= m.last());
        if (hit.fact(0).equals("nothing") || overlaps) {
          continue;
        }
        boolean foreign =
            noun
                && own.filter(m -> !m.asked()).isPresent()
                && last.filter(a -> a.asked()).isPresent();
        if (own.isPresent() && !foreign) {
          Mention antecedent = own.get();
          boolean diseaseFirst = firstCondition < wording.span(antecedent.first()).start() && !noun;
          if (!diseaseFirst) {
            found.add(again(antecedent, hit));
          }
        } else if (last.isPresent()
            && (noun || (fresh && wording.span(hit.first()).start() < firstCondition))) {
          found.add(earlier(last.get(), level, hit));
        }
      }
    }

    private Mention again(Mention antecedent, CueHit hit) {
      return new Mention(
          hit.first(),
          hit.last(),
          antecedent.drug(),
          antecedent.asked(),
          antecedent.band(),
          Optional.empty());
    }

    private Mention earlier(Antecedent from, Optional<DoseBand> level, CueHit hit) {
      return new Mention(
          hit.first(),
          hit.last(),
          from.drug(),
          from.asked(),
          level.isPresent() ? level : from.band(),
          Optional.of(from.sentence()));
    }

    private void remember(ReadSentence sentence, List<Mention> found) {
      boolean heading = sentence.block().role() == BlockRole.HEADING;
      boolean drugFirst = false;
      found.stream()
          .findFirst()
          .filter(mention -> mention.named().isEmpty())
          .ifPresent(m -> last = antecedent(m.drug(), m.band(), sentence));
      if (!found.isEmpty()) {
        drugFirst = sentence.terms().isEmpty() || startsWithDrug(sentence, found.getFirst());
      }
      fresh = !heading && drugFirst;
    }

    private boolean startsWithDrug(ReadSentence sentence, Mention first) {
      return first.named().isPresent()
          || sentence.terms().stream()
              .filter(
                  t ->
                      t.concept().kind() == ConceptKind.CONDITION
                          || t.concept().kind() == ConceptKind.DRUG)
              .findFirst()
              .filter(t -> t.concept().equals(first.drug()))
              .isPresent();
    }

    /** The one level of dose the sentence speaks of; none where it speaks of several. */
    private Optional<DoseBand> level(Wording wording) {
      List<String> said = levels.in(wording).stream().map(hit -> hit.fact(0)).distinct().toList();
      return said.size() == 1 ? Optional.of(DoseBand.valueOf(said.getFirst())) : Optional.empty();
    }
  }
}
