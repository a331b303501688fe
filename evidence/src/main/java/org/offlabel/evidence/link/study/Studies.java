package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.offlabel.evidence.link.study.Placement.Fit;
import org.offlabel.evidence.link.study.Placement.Placed;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.fact.Extraction;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.study.Study;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * Finds the studies behind mentions. The rules, their points and their limits are in {@code
 * docs/methods/linking-mentions-to-studies.md}.
 */
public final class Studies {

  private final Vocabulary vocabulary;

  /** Compares by what the vocabulary knows of which concept is a kind of which. */
  public Studies(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The outcome.
   *
   * @param studies each study once; randomised ones first, then by year and label
   * @param unplaced mentions that say too little, in document order
   */
  public record Found(List<Study> studies, List<StudyMention> unplaced) {}

  /**
   * The studies that these extractions speak of.
   *
   * @param originals the original of each document that is a copy
   * @param documents the documents themselves: a study's own may name its years outside of what is
   *     quoted
   */
  public Found behind(
      List<Extraction> extractions,
      Map<DocumentId, DocumentId> originals,
      Map<DocumentId, Document> documents) {
    CopiedPassages copies = new CopiedPassages(originals);
    List<Told> witnesses = new ArrayList<>();
    List<Told> copied = new ArrayList<>();
    Set<Concept> drugs = new TreeSet<>();
    for (Extraction extraction : extractions) {
      boolean copy = copies.isCopy(extraction.document());
      extraction.drugs().forEach(stated -> drugs.add(stated.value().drug()));
      for (StudyMention mention : extraction.mentions()) {
        List<StudyPeriod> periods =
            StudyPeriod.of(mention, Optional.ofNullable(documents.get(mention.document())));
        (copy ? copied : witnesses).add(new Told(mention, copy, periods));
      }
    }
    witnesses.sort(Told.IN_DOCUMENT_ORDER);
    copied.sort(Told.IN_DOCUMENT_ORDER);
    Kinds kinds = new Kinds(vocabulary);
    Judge judge = new Judge(kinds);
    Placement placement = new Placement(judge, kinds, drugs);
    Shelves shelves = new Shelves(placed(witnesses, judge, kinds, placement));
    copied.forEach(told -> shelves.addCopy(told, copies.original(told, witnesses), placement));
    return new Found(new Naming(kinds).studies(shelves.full()), shelves.unplaced());
  }

  private static Placed placed(
      List<Told> witnesses, Judge judge, Kinds kinds, Placement placement) {
    Table table = new Table(witnesses.stream().map(Account::of).toList(), judge, kinds);
    Joining joining = new Joining(table);
    joining.run();
    new ListOrder(table).run();
    joining.run();
    return placement.place(table, joining.undecided());
  }

  /** The studies with everything that belongs to each. */
  private static final class Shelves {

    private final List<Account> studies;
    private final List<List<Told>> told = new ArrayList<>();
    private final List<List<String>> why = new ArrayList<>();
    private final Map<Told, Integer> shelf = new LinkedHashMap<>();
    private final List<Told> unplaced = new ArrayList<>();

    Shelves(Placed placed) {
      studies = placed.studies();
      for (Account study : studies) {
        told.add(new ArrayList<>());
        why.add(new ArrayList<>(study.why()));
        study.told().forEach(each -> put(each, told.size() - 1));
      }
      placed.thin().forEach(this::addThin);
      placed.unplaced().forEach(account -> unplaced.addAll(account.told()));
    }

    private void put(Told each, int study) {
      told.get(study).add(each);
      shelf.put(each, study);
    }

    private void addThin(Account account, Fit fit) {
      account.told().forEach(each -> put(each, fit.study()));
      why.get(fit.study()).addAll(fit.why());
    }

    /** A copy's mention goes where its original's went; one of its own making may only join. */
    void addCopy(Told copy, Optional<Told> original, Placement placement) {
      Optional<Integer> study =
          original.isPresent()
              ? original.flatMap(each -> Optional.ofNullable(shelf.get(each)))
              : placement.fit(Account.of(copy), studies).map(Fit::study);
      if (study.isPresent()) {
        told.get(study.get()).add(copy);
        why.get(study.get()).add("a copy repeats the passage of its original");
      } else {
        unplaced.add(copy);
      }
    }

    List<FullAccount> full() {
      List<FullAccount> full = new ArrayList<>();
      for (int study = 0; study < studies.size(); study++) {
        full.add(FullAccount.of(told.get(study), why.get(study)));
      }
      return full;
    }

    List<StudyMention> unplaced() {
      return unplaced.stream().sorted(Told.IN_DOCUMENT_ORDER).map(Told::mention).toList();
    }
  }
}
