package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;

/** Takes from a passage everything that it says of its study. */
final class PassageReader {

  private final AnnotatedDocument read;
  private final DesignReader designs;
  private final SizeReader sizes;
  private final DurationTelling durations;
  private final PlaceReader places;
  private final HarmReader harms;
  private final FindingReader findings;
  private final DrugReader drugs;
  private final ConditionReader conditions;
  private final DoseTelling doses;

  PassageReader(Cues cues, DirectionWords directions, DesignWords words, AnnotatedDocument read) {
    this.read = read;
    this.designs = new DesignReader(words);
    this.sizes = new SizeReader(cues);
    this.durations = new DurationTelling(cues);
    this.places = new PlaceReader(cues);
    this.harms = new HarmReader(cues);
    this.findings = new FindingReader(cues, directions, new OutcomeList(cues, read.vocabulary()));
    this.drugs = new DrugReader(cues, read);
    this.conditions = new ConditionReader(cues, read);
    this.doses = new DoseTelling();
  }

  /** What the passage tells, as a mention of {@code kind}. */
  MentionDraft read(Passage passage, StudyMention.Kind kind) {
    Document document = read.document();
    List<Clause> clauses = passage.clauses();
    List<Clause> withShared = new ArrayList<>(passage.shared().stream().toList());
    withShared.addAll(clauses);

    MentionDraft draft = new MentionDraft(document.id(), kind);
    draft.quotes.addAll(passage.quotes(document));
    List<FoundOutcome> found = clauses.stream().flatMap(c -> findings.in(c).stream()).toList();
    List<Span> taken = found.stream().map(FoundOutcome::span).toList();
    draft.findings.addAll(merged(found, document));
    draft.drugs.addAll(drugs.in(withShared));
    draft.doses.addAll(doses.in(clauses, draft.drugs, document));
    DesignReader.Read design = designs.read(withShared, document);
    draft.design = design.design();
    draft.features.addAll(design.features());
    boolean inherits = !draft.drugs.isEmpty() && !isLaboratory(design);
    draft.conditions.addAll(conditions.in(withShared, taken, inherits));
    draft.sizes.addAll(sizes.in(clauses, document));
    draft.durations.addAll(durations.in(clauses, document));
    draft.place = places.in(clauses, document);
    draft.reactions.addAll(harms.reactions(clauses, taken, document));
    draft.remarks.addAll(harms.remarks(clauses, document));
    NameReader.Names names = new NameReader().in(clauses);
    draft.authors.addAll(names.authors());
    draft.year = names.year();
    draft.label = label(names, clauses.getFirst());
    draft.citationMarks.addAll(marks(clauses));
    return draft;
  }

  /** The trial's name, else its first author with the year. */
  private static Optional<String> label(NameReader.Names names, Clause first) {
    Optional<String> authors =
        names.authors().isEmpty() || names.year().isEmpty()
            ? Optional.empty()
            : Optional.of(names.authors().getFirst() + " " + names.year().getAsInt());
    return NameReader.trial(first).or(() -> authors);
  }

  private static boolean isLaboratory(DesignReader.Read design) {
    return design.design().map(Stated::value).orElse(Design.UNCLEAR) == Design.LABORATORY;
  }

  private List<Integer> marks(List<Clause> clauses) {
    TreeSet<Integer> marks = new TreeSet<>();
    clauses.forEach(clause -> marks.addAll(read.citationMarks(clause.span())));
    return List.copyOf(marks);
  }

  /**
   * One finding per outcome and direction; the first with figures, else the first. What is only put
   * with reserve gives way to what is told plainly.
   */
  private static List<Finding> merged(List<FoundOutcome> found, Document document) {
    List<Finding> findings = new ArrayList<>();
    for (FoundOutcome one : found) {
      Finding next = one.finding(document);
      Optional<Finding> same =
          findings.stream()
              .filter(f -> f.outcome().equals(next.outcome()))
              .filter(f -> f.direction() == next.direction())
              .findFirst();
      boolean figures = next.estimate().isPresent() || next.p().isPresent();
      boolean bare = same.map(f -> f.estimate().isEmpty() && f.p().isEmpty()).orElse(false);
      if (same.isEmpty()) {
        findings.add(next);
      } else if (figures && bare) {
        findings.set(findings.indexOf(same.get()), next);
      }
    }
    return findings.stream().filter(finding -> !isOutdone(finding, findings)).toList();
  }

  private static boolean isOutdone(Finding finding, List<Finding> findings) {
    return finding.direction() == Direction.UNCLEAR
        && findings.stream()
            .anyMatch(
                other ->
                    other.outcome().equals(finding.outcome())
                        && other.direction() != Direction.UNCLEAR);
  }

  /** Whether enough is told to make it a study and not a manner of speaking. */
  static boolean isParticular(MentionDraft draft) {
    boolean counted = !draft.sizes.isEmpty() || !draft.doses.isEmpty();
    boolean placed = draft.place.isPresent() || draft.year.isPresent();
    boolean named = !draft.authors.isEmpty() || !draft.citationMarks.isEmpty();
    boolean told =
        !draft.findings.isEmpty()
            || !draft.durations.isEmpty()
            || draft.design.map(Stated::value).isPresent()
            || !draft.remarks.isEmpty();
    return counted || placed || named || told;
  }
}
