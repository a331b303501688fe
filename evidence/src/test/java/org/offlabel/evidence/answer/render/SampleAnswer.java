package org.offlabel.evidence.answer.render;

import static org.offlabel.evidence.answer.render.SampleDocuments.ARTICLE;
import static org.offlabel.evidence.answer.render.SampleDocuments.COPY;
import static org.offlabel.evidence.answer.render.SampleDocuments.LABEL;
import static org.offlabel.evidence.answer.render.SampleDocuments.MACHINE;
import static org.offlabel.evidence.answer.render.SampleDocuments.THREAD;
import static org.offlabel.evidence.answer.render.SampleDocuments.TRIAL;
import static org.offlabel.evidence.answer.render.SampleDocuments.quote;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.BottomLine;
import org.offlabel.evidence.model.answer.Certainty;
import org.offlabel.evidence.model.answer.Check;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Patients;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.answer.Reason;
import org.offlabel.evidence.model.answer.SafetyItem;
import org.offlabel.evidence.model.answer.SafetyProfile;
import org.offlabel.evidence.model.answer.SearchState;
import org.offlabel.evidence.model.answer.Section;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.answer.SourceEntry;
import org.offlabel.evidence.model.answer.Synthesis;
import org.offlabel.evidence.model.answer.Verdict;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.DoseUnit;
import org.offlabel.evidence.model.fact.Experience;
import org.offlabel.evidence.model.fact.NoExperience;
import org.offlabel.evidence.model.fact.OutcomeChange;
import org.offlabel.evidence.model.fact.PatientDirection;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.study.Copy;

/** An invented answer that has something of everything an answer can hold. */
public final class SampleAnswer {

  private SampleAnswer() {}

  /** The answer; equal each time. */
  public static Answer answer() {
    return new Answer(
        new Question(
            "does low-dose melatonin help migraine?",
            SampleStudies.DRUG,
            Optional.of(DoseBand.LOW),
            SampleStudies.CONDITION),
        bottomLine(),
        sections(),
        SampleStudies.all(),
        synthesis(),
        patients(),
        safety(),
        disagreements(),
        checks(),
        sources(),
        searched(),
        "0.1.0-test",
        List.of("missing-outcome-data", "imprecision"));
  }

  private static BottomLine bottomLine() {
    return new BottomLine(
        Verdict.UNCERTAIN,
        Certainty.VERY_LOW,
        List.of(
            cited(
                "A randomised crossover trial of 90 people found fewer or better headache days (66"
                    + " analysed) and no difference in sleep quality.",
                SampleStudies.RANDOMISED,
                SampleStudies.DESIGN,
                SampleStudies.ANALYSED,
                SampleStudies.BETTER,
                SampleStudies.SAME,
                SampleStudies.FEWER),
            new Sentence(
                "Together the studies hold 130 people.",
                List.of(SampleStudies.RANDOMISED, SampleStudies.OPEN),
                Optional.of(new Derivation("sum", List.of("90", "40"), "130"))),
            cited(
                "Very low because 24 of 90 people were lost.",
                SampleStudies.LOST,
                SampleStudies.RANDOMISED)));
  }

  private static List<Section> sections() {
    return Arrays.stream(Section.Topic.values())
        .map(topic -> new Section(topic, sentences(topic)))
        .toList();
  }

  private static List<Sentence> sentences(Section.Topic topic) {
    return switch (topic) {
      case USE ->
          List.of(
              cited(
                  "Approved as 2 mg tablets for insomnia; in migraine it is used off label, usually"
                      + " 2 to 4 mg.",
                  quote(ARTICLE, "Melatonin 2 mg tablets are approved for short-term insomnia."),
                  quote(ARTICLE, "it is used off label, usually 2 to 4 mg at night")));
      case GUIDELINES ->
          List.of(
              new Sentence(
                  "No guideline was read.",
                  List.of(),
                  Optional.of(new Derivation("none found", List.of("guideline"), "none"))));
      case RESEARCH ->
          List.of(
              cited(
                  "The trial did not measure work days missed.",
                  quote(TRIAL, "Work days missed were not measured.")));
      case PATIENTS ->
          List.of(
              new Sentence(
                  "1 of 2 people judges it favourably.",
                  patients().experiences().stream().map(Experience::quote).toList(),
                  Optional.of(new Derivation("count", List.of("reader one"), "1 of 2"))));
      case SAFETY ->
          List.of(
              cited(
                  "Must not be combined with fluvoxamine.",
                  quote(LABEL, "Do not use together with fluvoxamine.")),
              new Sentence(
                  "Spontaneous reports were not searched.",
                  List.of(),
                  Optional.of(
                      new Derivation("none found", List.of("spontaneous reports"), "none"))));
      case DISAGREEMENTS -> List.of();
      case GAPS ->
          List.of(cited("Work days missed.", quote(TRIAL, "Work days missed were not measured.")));
    };
  }

  private static List<Synthesis> synthesis() {
    List<Synthesis.Contribution> better =
        List.of(
            new Synthesis.Contribution("nct09999991", "Example 2011", Direction.IMPROVED, true),
            new Synthesis.Contribution(
                "open-label-40", "An open-label study of 40 people", Direction.IMPROVED, false));
    return List.of(
        new Synthesis.Directions(
            SampleStudies.HEADACHE_DAYS,
            better,
            Direction.IMPROVED,
            "one study has no comparison",
            Certainty.VERY_LOW,
            List.of(
                new Reason(
                    Reason.Domain.STARTING_POINT,
                    0,
                    "one study is randomised",
                    "starting-point",
                    List.of(SampleStudies.DESIGN),
                    Optional.empty()),
                new Reason(
                    Reason.Domain.IMPRECISION,
                    2,
                    "130 people, where about 400 are needed",
                    "imprecision",
                    List.of(SampleStudies.RANDOMISED, SampleStudies.OPEN),
                    Optional.of(new Derivation("sum", List.of("90", "40"), "130"))))),
        new Synthesis.Pooled(
            SampleStudies.SLEEP,
            "MD",
            0.1234,
            -0.5,
            0.75,
            Direction.NO_DIFFERENCE,
            List.of(
                new Synthesis.Contribution(
                    "nct09999991", "Example 2011", Direction.NO_DIFFERENCE, true)),
            Certainty.LOW,
            List.of()),
        new Synthesis.NotPoolable(
            new Concept(ConceptKind.OUTCOME, "nausea"),
            "no study says in which group it was seen",
            Certainty.NONE,
            List.of()));
  }

  private static Patients patients() {
    Quote first = quote(THREAD, "3 mg every night since June and I have had half the attacks");
    Quote second = quote(THREAD, "took 30 ml for a month, made no difference");
    return new Patients(
        List.of(
            new Experience(
                "reader one",
                first,
                SampleStudies.regimen(),
                Optional.of(
                    Stated.in(
                        SampleStudies.mg("3", Optional.of("every night")),
                        quote(THREAD, "3 mg every night"))),
                false,
                Optional.of(Stated.in("since June", quote(THREAD, "since June"))),
                List.of(Stated.in(SampleStudies.CONDITION, quote(THREAD, "my migraine"))),
                List.of(new OutcomeChange(SampleStudies.HEADACHE_DAYS, Direction.IMPROVED, first)),
                List.of(
                    Stated.in(
                        new Concept(ConceptKind.REACTION, "vivid dreams"),
                        quote(THREAD, "Strange dreams though"))),
                List.of(
                    Stated.in(
                        new Concept(ConceptKind.DRUG, "topiramate"),
                        quote(THREAD, "I also take topiramate"))),
                Optional.empty(),
                PatientDirection.FAVOURABLE,
                List.of(quote(THREAD, "I have had half the attacks"))),
            new Experience(
                "reader two",
                second,
                SampleStudies.regimen(),
                Optional.of(
                    Stated.in(
                        Dose.of(new BigDecimal("30"), DoseUnit.MILLILITRE),
                        quote(THREAD, "30 ml"))),
                true,
                Optional.of(Stated.in("for a month", quote(THREAD, "for a month"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(Stated.in("groggy", quote(THREAD, "stopped because I was groggy"))),
                PatientDirection.UNFAVOURABLE,
                List.of(quote(THREAD, "made no difference")))),
        List.of(
            new NoExperience(
                NoExperience.Reason.SUPPLIER_TIP, quote(THREAD, "where can one buy it?"))));
  }

  private static SafetyProfile safety() {
    return new SafetyProfile(
        List.of(
            item(
                SafetyStatement.Kind.CONTRAINDICATION,
                "hypersensitivity to melatonin",
                Optional.of("serious"),
                quote(LABEL, "hypersensitivity to melatonin"))),
        List.of(
            item(
                SafetyStatement.Kind.INTERACTION,
                "fluvoxamine",
                Optional.empty(),
                quote(LABEL, "Do not use together with fluvoxamine."),
                quote(ARTICLE, "People who take fluvoxamine must not take it."))),
        List.of(
            item(
                SafetyStatement.Kind.WARNING,
                "driving",
                Optional.empty(),
                quote(LABEL, "may cause drowsiness; do not drive"))),
        List.of(
            new SafetyItem(
                SafetyStatement.Kind.REACTION,
                "headache",
                Optional.of("full dose"),
                Optional.empty(),
                Optional.of("5 %"),
                false,
                List.of(quote(LABEL, "headache (5 %)"))),
            new SafetyItem(
                SafetyStatement.Kind.REACTION,
                "vivid dreams",
                Optional.of("low dose"),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(quote(ARTICLE, "vivid dreams"))),
            new SafetyItem(
                SafetyStatement.Kind.REACTION,
                "nausea",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(quote(LABEL, "nausea")))));
  }

  private static SafetyItem item(
      SafetyStatement.Kind kind, String what, Optional<String> severity, Quote... quotes) {
    return new SafetyItem(
        kind, what, Optional.empty(), severity, Optional.empty(), false, List.of(quotes));
  }

  private static List<Disagreement> disagreements() {
    return List.of(
        new Disagreement(
            "does it help",
            List.of(
                new Disagreement.Side(
                    "beyond reasonable doubt",
                    List.of(quote(ARTICLE, "There is no longer any reasonable doubt"))),
                new Disagreement.Side(
                    "the evidence is limited",
                    List.of(quote(MACHINE, "the evidence for any benefit is limited"))))));
  }

  private static List<Check> checks() {
    return List.of(
        new Check(
            "there is no longer any doubt that it works",
            List.of(quote(ARTICLE, "There is no longer any reasonable doubt")),
            Check.Verdict.OVERSTATED,
            List.of(SampleStudies.SAME),
            "The one randomised trial found no difference in sleep quality."));
  }

  private static List<SourceEntry> sources() {
    return List.of(
        read(ARTICLE, "article"),
        new SourceEntry.Read(
            COPY,
            false,
            "copy",
            Optional.of(
                new Copy(
                    COPY.id(),
                    ARTICLE.id(),
                    0.975,
                    List.of(
                        new Copy.Omission(
                            "who must not take it",
                            quote(ARTICLE, "People who take fluvoxamine must not take it.")))))),
        read(THREAD, "patients' posts"),
        read(MACHINE, "article"),
        new SourceEntry.NotRead(
            new Unreadable("folder/scan.pdf", "It holds pictures of pages and no text.")),
        read(LABEL, "label"),
        read(TRIAL, "report of a study"));
  }

  private static SourceEntry read(Document document, String role) {
    return new SourceEntry.Read(document, true, role, Optional.empty());
  }

  private static List<SearchState> searched() {
    return List.of(
        new SearchState(
            "starter library", SearchState.Status.SEARCHED, OptionalInt.of(2), Optional.empty()),
        new SearchState(
            "PubMed",
            SearchState.Status.NOT_SEARCHED,
            OptionalInt.empty(),
            Optional.of("fetching was not asked for")),
        new SearchState(
            "spontaneous reports",
            SearchState.Status.FAILED,
            OptionalInt.empty(),
            Optional.of("the file is empty")));
  }

  private static Sentence cited(String text, Quote... quotes) {
    return new Sentence(text, List.of(quotes), Optional.empty());
  }
}
