package org.offlabel.evidence.link.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.DoseUnit;
import org.offlabel.evidence.model.fact.Duration;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.fact.StudyMention.Kind;
import org.offlabel.evidence.model.fact.TimeUnit;

/** Makes a mention that says only what a test needs. All values rest on its one passage. */
final class MentionBuilder {

  private final DocumentId document;
  private final Kind kind;
  private final Quote quote;
  private final List<Identifier> identifiers = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private OptionalInt year = OptionalInt.empty();
  private final List<Integer> marks = new ArrayList<>();
  private Optional<Stated<String>> place = Optional.empty();
  private final List<Stated<Regimen>> drugs = new ArrayList<>();
  private final List<Stated<Concept>> conditions = new ArrayList<>();
  private Optional<Stated<Design>> design = Optional.empty();
  private final List<Stated<DesignFeature>> features = new ArrayList<>();
  private final List<Stated<GroupSize>> sizes = new ArrayList<>();
  private final List<Stated<Dose>> doses = new ArrayList<>();
  private final List<Stated<Duration>> durations = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private MentionBuilder(DocumentId document, Kind kind, Quote quote) {
    this.document = document;
    this.kind = kind;
    this.quote = quote;
  }

  /** A mention at a place of a document, of low-dose naltrexone in multiple sclerosis. */
  static MentionBuilder mention(String document, Kind kind, int at) {
    return bare(document, kind, at, "A passage at " + at + " in " + document)
        .drug("naltrexone")
        .condition("multiple sclerosis");
  }

  /** A mention with these words that says nothing yet. */
  static MentionBuilder bare(String document, Kind kind, int at, String words) {
    DocumentId id = new DocumentId(document);
    return new MentionBuilder(id, kind, new Quote(id, new Span(at, at + words.length()), words));
  }

  MentionBuilder identifier(Identifier.Scheme scheme, String value) {
    identifiers.add(new Identifier(scheme, value));
    return this;
  }

  MentionBuilder author(String... names) {
    authors.addAll(List.of(names));
    return this;
  }

  MentionBuilder year(int value) {
    year = OptionalInt.of(value);
    return this;
  }

  MentionBuilder cited(Integer... numbers) {
    marks.addAll(List.of(numbers));
    return this;
  }

  MentionBuilder place(String value) {
    place = Optional.of(Stated.in(value, quote));
    return this;
  }

  MentionBuilder drug(String name) {
    Concept drug = new Concept(ConceptKind.DRUG, name);
    drugs.clear();
    drugs.add(Stated.in(new Regimen(drug, Optional.empty(), Optional.empty()), quote));
    return this;
  }

  MentionBuilder condition(String... names) {
    conditions.clear();
    for (String name : names) {
      conditions.add(Stated.in(new Concept(ConceptKind.CONDITION, name), quote));
    }
    return this;
  }

  MentionBuilder design(Design value) {
    design = Optional.of(Stated.in(value, quote));
    return this;
  }

  MentionBuilder features(DesignFeature... values) {
    for (DesignFeature value : values) {
      features.add(Stated.in(value, quote));
    }
    return this;
  }

  MentionBuilder people(GroupSize.Role role, int number) {
    sizes.add(Stated.in(new GroupSize(role, number), quote));
    return this;
  }

  MentionBuilder milligrams(String amount) {
    doses.add(Stated.in(Dose.of(new BigDecimal(amount), DoseUnit.MILLIGRAM), quote));
    return this;
  }

  MentionBuilder lasting(int amount, TimeUnit unit) {
    BigDecimal length = BigDecimal.valueOf(amount);
    durations.add(Stated.in(new Duration(length, length, unit), quote));
    return this;
  }

  MentionBuilder found(String outcome, Direction direction) {
    findings.add(Finding.of(new Concept(ConceptKind.OUTCOME, outcome), direction, List.of(quote)));
    return this;
  }

  StudyMention build() {
    return new StudyMention(
        document,
        kind,
        List.of(quote),
        Optional.empty(),
        identifiers,
        authors,
        year,
        marks,
        place,
        drugs,
        conditions,
        design,
        features,
        sizes,
        doses,
        durations,
        findings,
        List.of(),
        List.of(),
        List.of());
  }
}
