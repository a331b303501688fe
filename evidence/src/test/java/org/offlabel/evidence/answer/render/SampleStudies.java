package org.offlabel.evidence.answer.render;

import static org.offlabel.evidence.answer.render.SampleDocuments.ARTICLE;
import static org.offlabel.evidence.answer.render.SampleDocuments.TRIAL;
import static org.offlabel.evidence.answer.render.SampleDocuments.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Quote;
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
import org.offlabel.evidence.model.fact.TimeUnit;
import org.offlabel.evidence.model.study.AppraisedStudy;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.Study;

/** Invented studies for tests. */
public final class SampleStudies {

  static final Concept DRUG = new Concept(ConceptKind.DRUG, "melatonin");
  static final Concept CONDITION = new Concept(ConceptKind.CONDITION, "migraine");
  static final Concept HEADACHE_DAYS = new Concept(ConceptKind.OUTCOME, "headache days");
  static final Concept SLEEP = new Concept(ConceptKind.OUTCOME, "sleep quality");

  static final Quote RANDOMISED = quote(TRIAL, "90 adults with migraine were randomised");
  static final Quote DESIGN = quote(TRIAL, "double-masked, placebo-controlled crossover trial");
  static final Quote ANALYSED = quote(TRIAL, "66 completed both periods and were analysed");
  static final Quote BETTER = quote(TRIAL, "Headache days improved by 1.4 (p = 0.03).");
  static final Quote SAME = quote(TRIAL, "Sleep quality showed no significant difference.");
  static final Quote LOST = quote(TRIAL, "Twenty-four people were lost because a freezer failed.");
  static final Quote OPEN =
      quote(ARTICLE, "A second, open-label study followed 40 people for 6 months on 4 mg");
  static final Quote FINISHED = quote(ARTICLE, "31 finished");
  static final Quote FEWER =
      quote(ARTICLE, "It found fewer headache days and no change in sleep quality.");
  static final Quote RETOLD = quote(ARTICLE, "In one crossover trial of 90 people, headache days");

  private SampleStudies() {}

  /** Two primary studies and one kept apart. */
  static List<AnsweredStudy> all() {
    return List.of(
        new AnsweredStudy(trial(), AnsweredStudy.Part.PRIMARY, ""),
        new AnsweredStudy(openLabel(), AnsweredStudy.Part.PRIMARY, ""),
        new AnsweredStudy(
            new AppraisedStudy(bare("review-1", "Invented review 2014", FEWER), List.of()),
            AnsweredStudy.Part.REVIEW,
            "sums up studies that are listed themselves"));
  }

  private static AppraisedStudy trial() {
    Study study =
        new Study(
            "nct09999991",
            "Example 2011",
            Optional.of(Stated.in(Design.RANDOMISED_CROSSOVER, DESIGN)),
            List.of(
                Stated.in(DesignFeature.DOUBLE_MASKED, DESIGN),
                Stated.in(DesignFeature.PLACEBO_CONTROLLED, DESIGN)),
            List.of(
                new Identifier(Identifier.Scheme.PMID, "99999991"),
                new Identifier(Identifier.Scheme.NCT, "NCT09999991")),
            OptionalInt.of(2011),
            List.of(Stated.in(regimen(), quote(TRIAL, "melatonin 3 mg nightly"))),
            List.of(Stated.in(CONDITION, RANDOMISED)),
            List.of(
                size(GroupSize.Role.RANDOMISED, 90, RANDOMISED),
                size(GroupSize.Role.ANALYSED, 66, ANALYSED),
                size(GroupSize.Role.LOST, 24, LOST)),
            List.of(Stated.in(mg("3", Optional.of("nightly")), quote(TRIAL, "3 mg nightly"))),
            List.of(Stated.in(time("8", TimeUnit.WEEK), quote(TRIAL, "8 weeks each"))),
            List.of(
                new Finding(
                    HEADACHE_DAYS,
                    Direction.IMPROVED,
                    Optional.of("1.4"),
                    Optional.empty(),
                    Optional.of("p = 0.03"),
                    List.of(BETTER, quote(ARTICLE, "headache days got better"))),
                Finding.of(SLEEP, Direction.NO_DIFFERENCE, List.of(SAME))),
            List.of(),
            List.of(
                Stated.in(
                    new Concept(ConceptKind.OUTCOME, "work days missed"),
                    quote(TRIAL, "Work days missed were not measured."))),
            List.of(),
            List.of(
                mention(TRIAL.id(), StudyMention.Kind.REPORT, DESIGN),
                mention(ARTICLE.id(), StudyMention.Kind.DESCRIPTION, RETOLD)),
            List.of("same number of people and design, and the article cites the record"));
    return new AppraisedStudy(
        study,
        List.of(
            new RiskOfBias(
                "missing outcome data",
                RiskOfBias.Judgement.HIGH,
                "24 of 90 people were lost",
                "missing-outcome-data",
                List.of(LOST, RANDOMISED)),
            new RiskOfBias(
                "selection of the reported result",
                RiskOfBias.Judgement.NO_INFORMATION,
                "no plan was read",
                "selective-reporting",
                List.of())));
  }

  private static AppraisedStudy openLabel() {
    Study study =
        new Study(
            "open-label-40",
            "An open-label study of 40 people",
            Optional.of(Stated.in(Design.BEFORE_AFTER, OPEN)),
            List.of(Stated.in(DesignFeature.OPEN_LABEL, OPEN)),
            List.of(),
            OptionalInt.empty(),
            List.of(),
            List.of(),
            List.of(
                size(GroupSize.Role.ENROLLED, 40, OPEN),
                size(GroupSize.Role.COMPLETED, 31, FINISHED)),
            List.of(Stated.in(mg("4", Optional.empty()), OPEN)),
            List.of(Stated.in(time("6", TimeUnit.MONTH), OPEN)),
            List.of(
                Finding.of(HEADACHE_DAYS, Direction.IMPROVED, List.of(FEWER)),
                Finding.of(SLEEP, Direction.NO_DIFFERENCE, List.of(FEWER))),
            List.of(),
            List.of(),
            List.of(),
            List.of(mention(ARTICLE.id(), StudyMention.Kind.DESCRIPTION, OPEN)),
            List.of());
    return new AppraisedStudy(study, List.of());
  }

  private static Study bare(String id, String label, Quote quote) {
    return new Study(
        id,
        label,
        Optional.empty(),
        List.of(),
        List.of(),
        OptionalInt.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(mention(quote.document(), StudyMention.Kind.REFERENCE, quote)),
        List.of());
  }

  private static StudyMention mention(DocumentId id, StudyMention.Kind kind, Quote quote) {
    return new StudyMention(
        id,
        kind,
        List.of(quote),
        Optional.empty(),
        List.of(),
        List.of(),
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of(Stated.in(Design.RANDOMISED_CROSSOVER, quote)),
        List.of(),
        List.of(size(GroupSize.Role.UNSTATED, 90, quote)),
        List.of(),
        List.of(),
        List.of(Finding.of(HEADACHE_DAYS, Direction.IMPROVED, List.of(quote))),
        List.of(),
        List.of(),
        List.of());
  }

  static Regimen regimen() {
    return new Regimen(DRUG, Optional.of(DoseBand.LOW), Optional.empty());
  }

  static Dose mg(String amount, Optional<String> schedule) {
    BigDecimal value = new BigDecimal(amount);
    return new Dose(value, value, DoseUnit.MILLIGRAM, schedule);
  }

  private static Duration time(String length, TimeUnit unit) {
    return new Duration(new BigDecimal(length), new BigDecimal(length), unit);
  }

  private static Stated<GroupSize> size(GroupSize.Role role, int people, Quote quote) {
    return Stated.in(new GroupSize(role, people), quote);
  }
}
