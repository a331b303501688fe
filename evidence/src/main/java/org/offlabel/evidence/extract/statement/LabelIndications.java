package org.offlabel.evidence.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.telling.LabelOutline;
import org.offlabel.evidence.extract.telling.LabelPart;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Speaker;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.vocabulary.TermMatch;

/**
 * What a label says the drug is approved for: the diseases that its section on indications names as
 * titles, in items, or behind "indicated". A disease whose risk it lowers is not one it treats, and
 * one that people merely have as well is none either.
 */
final class LabelIndications implements KindReader {

  private static final String INDICATIONS = "34067-9";
  private static final Set<String> NOT_TREATED =
      Set.of("risk", "prevent", "prevention", "prophylaxis", "limitation", "limitations", "not");

  private final CueTable indicated = CueTable.beside(LabelIndications.class, "approval.tsv");

  @Override
  public List<Statement> in(Tellings tellings) {
    Optional<Quote> drug = tellings.drugQuote();
    Optional<Regimen> regimen = tellings.regimenOfLines();
    List<Statement> found = new ArrayList<>();
    if (drug.isEmpty() || regimen.isEmpty()) {
      return found;
    }
    for (LabelPart part : LabelOutline.of(tellings)) {
      if (part.path().contains(INDICATIONS) && part.heading().filter(this::limits).isEmpty()) {
        for (Telling telling : said(part)) {
          found.add(statement(tellings.document().document(), drug.get(), regimen.get(), telling));
        }
      }
    }
    return found.stream().filter(each -> !each.conditions().isEmpty()).distinct().toList();
  }

  private boolean limits(Telling heading) {
    return heading.wording().norms().stream().anyMatch(NOT_TREATED::contains);
  }

  /** The title, where it names a disease; else the sentences and items that do. */
  private List<Telling> said(LabelPart part) {
    Optional<Telling> title = part.heading().filter(h -> h.names(ConceptKind.CONDITION));
    if (title.isPresent()) {
      return List.of(title.get());
    }
    return part.sentences().stream()
        .filter(telling -> isItem(telling) || !hits(telling).isEmpty())
        .filter(telling -> !limits(telling))
        .toList();
  }

  private List<CueHit> hits(Telling telling) {
    return telling.wording().size() == 0
        ? List.of()
        : indicated.in(telling.wording(), telling.slots()).stream()
            .filter(hit -> hit.fact(0).equals("FOR") && !telling.denies(hit))
            .toList();
  }

  private static boolean isItem(Telling telling) {
    return telling.sentence().block().role() == BlockRole.LIST_ITEM;
  }

  private Statement statement(Document document, Quote drug, Regimen regimen, Telling telling) {
    int from = hits(telling).stream().mapToInt(CueHit::last).min().orElse(-1);
    List<Concept> conditions =
        telling.sentence().of(ConceptKind.CONDITION).stream()
            .filter(term -> telling.wording().firstIn(term.span()) > from)
            .filter(term -> !isWithout(telling, term))
            .map(TermMatch::concept)
            .distinct()
            .toList();
    return new Statement(
        Statement.Kind.APPROVAL,
        Statement.Stance.FOR,
        regimen,
        conditions,
        List.of(),
        Optional.empty(),
        Speaker.document(),
        false,
        List.of(drug, telling.sentence().quote(document)));
  }

  /** "Without heart disease" and "due to asthma" name no disease that is treated. */
  private static boolean isWithout(Telling telling, TermMatch term) {
    int start = term.span().start() - telling.sentence().span().start();
    String before =
        telling.sentence().text().substring(0, Math.max(0, start)).toLowerCase(Locale.ROOT);
    String near = before.substring(Math.max(0, before.length() - 40));
    return near.contains("without ") || near.contains("history of ");
  }
}
