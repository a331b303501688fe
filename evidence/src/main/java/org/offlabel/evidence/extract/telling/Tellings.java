package org.offlabel.evidence.extract.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.extract.cue.Clause;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.cue.Wording;
import org.offlabel.evidence.extract.cue.Wording.Slot;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.language.Cues;

/**
 * The sentences of one article with what they speak of, in order, the lists they announce, and the
 * lines that give one named value each.
 *
 * @param document the document
 * @param all every sentence of the article that is not part of a named line
 * @param lists each sentence or heading that announces a list, with the items
 * @param lines the lines "name: value" whose name is known
 * @param only the drug the document is about, where it is about exactly one
 * @param firstNaming the sentence that first names that drug
 */
public record Tellings(
    AnnotatedDocument document,
    List<Telling> all,
    List<AnnouncedList> lists,
    NamedLines lines,
    Optional<Concept> only,
    Optional<ReadSentence> firstNaming) {

  public Tellings {
    all = List.copyOf(all);
    lists = List.copyOf(lists);
  }

  /** In UTF-16 units. What is longer is no sentence a person wrote, and is passed over. */
  private static final int LONGEST_SENTENCE = 3000;

  /** How many sentences back a drug is still the one spoken of. */
  private static final int FARTHEST = 12;

  /** Reads tables once; make one and keep it. */
  public static final class Reader {
    private final References references = new References();
    private final CueTable study = CueTable.beside(Tellings.class, "one-study.tsv");
    private final NamedLines.Reader lines = new NamedLines.Reader();

    /** Reads one document. */
    public Tellings read(AnnotatedDocument annotated) {
      MainDrugs drugs = MainDrugs.of(annotated);
      NamedLines named = lines.read(annotated);
      References.Memory memory = references.begin(drugs);
      StudyPassages passages = new StudyPassages(study);
      List<Telling> all = new ArrayList<>();
      for (ReadSentence sentence : annotated.article()) {
        if (named.covers(sentence) || sentence.span().length() > LONGEST_SENTENCE) {
          memory.pass(sentence);
          continue;
        }
        all.add(telling(annotated.document(), sentence, memory, passages, drugs));
      }
      Optional<Concept> only = drugs.only();
      return new Tellings(
          annotated, all, AnnouncedList.in(all), named, only, only.flatMap(drugs::firstNaming));
    }

    private static Telling telling(
        Document document,
        ReadSentence sentence,
        References.Memory memory,
        StudyPassages passages,
        MainDrugs drugs) {
      Wording wording = Wording.of(document.text(), sentence.span());
      List<Mention> mentions = memory.mentions(sentence, wording);
      return new Telling(
          sentence,
          wording,
          Clause.of(document.text(), sentence.span(), wording),
          Cues.of(document.text(), sentence.span()),
          mentions,
          slots(sentence, wording, mentions, drugs),
          passages.holds(sentence, wording));
    }

    private static List<Slot> slots(
        ReadSentence sentence, Wording wording, List<Mention> mentions, MainDrugs drugs) {
      List<Slot> slots = new ArrayList<>();
      for (Mention mention : mentions) {
        slots.add(new Slot(mention.asked() ? "drug" : "other", mention.first(), mention.last()));
      }
      for (TermMatch term : sentence.terms()) {
        boolean isDrug = term.concept().kind() == ConceptKind.DRUG;
        if (wording.size() > 0 && !(isDrug && drugs.has(term.concept()))) {
          int first = wording.firstIn(term.span());
          slots.add(new Slot(slotName(term.concept().kind()), first, wording.lastIn(term.span())));
        }
      }
      return slots;
    }

    private static String slotName(ConceptKind kind) {
      return switch (kind) {
        case DRUG -> "other";
        case DRUG_CLASS -> "class";
        case CONDITION -> "condition";
        case OUTCOME -> "outcome";
        case REACTION -> "reaction";
      };
    }
  }

  /**
   * The drug a phrase of the sentence at {@code index} is about, also where the sentence names
   * none: in a document about one drug it is then that drug, with the last sentence that speaks of
   * it.
   */
  public Optional<Mention> subjectOrLast(int index, CueHit hit) {
    Telling telling = all.get(index);
    Optional<Mention> own = telling.subjectOf(hit);
    boolean namesOther = telling.mentions().stream().anyMatch(mention -> !mention.asked());
    return own.isPresent() || namesOther || only.isEmpty() ? own : lastBefore(index);
  }

  private Optional<Mention> lastBefore(int index) {
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      ReadSentence sentence = all.get(i).sentence();
      Optional<Mention> found = all.get(i).firstMention();
      if (found.isPresent()) {
        Mention m = found.get();
        Optional<ReadSentence> named = m.named().isPresent() ? m.named() : Optional.of(sentence);
        return Optional.of(new Mention(m.first(), m.last(), m.drug(), true, m.band(), named));
      }
    }
    return Optional.empty();
  }

  /** The drug of the named lines, with the level of dose that a line gives for all of them. */
  public Optional<Regimen> regimenOfLines() {
    Optional<NamedLine> named = lines.first(LineName.DRUG);
    List<Concept> drugs = named.map(this::drugsOf).orElse(List.of());
    Optional<Concept> drug =
        LabelOutline.isIn(document.document()) && drugs.size() > 1
            ? combination(drugs)
            : drugs.stream().findFirst().or(() -> only);
    String text = document.document().text();
    Optional<DoseBand> band =
        lines
            .first(LineName.REGIMEN)
            .map(line -> line.value().of(text).toLowerCase(Locale.ROOT))
            .filter(words -> words.startsWith("low"))
            .map(words -> DoseBand.LOW);
    return drug.map(found -> new Regimen(found, band, Optional.empty()));
  }

  /** The drugs a line names: the first of each of its members, of which a salt is none. */
  private List<Concept> drugsOf(NamedLine line) {
    String text = document.document().text();
    List<Concept> drugs = new ArrayList<>();
    int end = -1;
    for (TermMatch term : line.of(ConceptKind.DRUG)) {
      String between = end < 0 ? ";" : text.substring(end, Math.max(end, term.span().start()));
      if (between.matches("(?s).*(?:[;,/+]| and | with ).*") && !drugs.contains(term.concept())) {
        drugs.add(term.concept());
      }
      end = term.span().end();
    }
    return drugs;
  }

  /** What holds for a product of several drugs holds for none of them alone. */
  private Optional<Concept> combination(List<Concept> drugs) {
    String first = drugs.getFirst().name();
    String second = drugs.get(1).name();
    return drugs.size() > 2
        ? Optional.empty()
        : document
            .vocabulary()
            .concept(ConceptKind.DRUG, first + "/" + second)
            .or(() -> document.vocabulary().concept(ConceptKind.DRUG, second + "/" + first));
  }

  /** The words that name the document's drug: its line, else the sentence that first names it. */
  public Optional<Quote> drugQuote() {
    Document in = document.document();
    return lines
        .first(LineName.DRUG)
        .map(line -> line.quote(in))
        .or(() -> firstNaming.map(sentence -> sentence.quote(in)));
  }
}
