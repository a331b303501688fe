package org.offlabel.evidence.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.telling.LabelOutline;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.vocabulary.language.PaperSection;

/** Reads all statements of a document. Make one and keep it: it reads its tables once. */
public final class StatementExtractor {

  private static final Comparator<Statement> BY_PLACE =
      Comparator.comparing((Statement s) -> s.quotes().getLast().span())
          .thenComparing(Statement::kind)
          .thenComparing(Statement::stance);

  private final Tellings.Reader reader = new Tellings.Reader();
  private final List<KindReader> kinds;
  private final LabelIndications labels = new LabelIndications();

  /** An extractor with the bundled tables. */
  public StatementExtractor() {
    Statements statements = new Statements();
    kinds =
        List.of(
            new Approvals(statements),
            new Uses(statements),
            new Dosings(statements),
            new Mechanisms(statements),
            new Benefits(statements),
            new EvidenceStates(statements),
            new Recommendations(statements));
  }

  /** The statements in the article part, by place; none for records of a single study. */
  public List<Statement> in(AnnotatedDocument document) {
    return in(reader.read(document));
  }

  /** The same for sentences that have been read already. */
  public List<Statement> in(Tellings tellings) {
    DocumentKind kind = tellings.document().document().kind();
    if (kind == DocumentKind.STUDY_RECORD || kind == DocumentKind.REGISTRATION) {
      return List.of();
    }
    if (LabelOutline.isIn(tellings.document().document())) {
      return labels.in(tellings);
    }
    Set<Statement> found = new LinkedHashSet<>();
    kinds.forEach(each -> found.addAll(each.in(tellings)));
    List<Statement> sorted = new ArrayList<>(found);
    if (kind == DocumentKind.ARTICLE) {
      sorted.removeIf(statement -> isHope(statement, tellings.document().document()));
    }
    sorted.sort(BY_PLACE);
    return List.copyOf(sorted);
  }

  /** What a paper expects before it tells what it found is no word on whether the drug works. */
  private static boolean isHope(Statement statement, Document document) {
    Span words = statement.quotes().getFirst().span();
    return statement.kind() == Statement.Kind.BENEFIT
        && document.blocks().stream()
            .filter(block -> block.span().contains(words))
            .flatMap(block -> block.heading().stream())
            .flatMap(heading -> PaperSection.of(heading).stream())
            .anyMatch(PaperSection.CONTEXT::equals);
  }
}
