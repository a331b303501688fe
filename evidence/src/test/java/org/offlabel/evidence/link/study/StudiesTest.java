package org.offlabel.evidence.link.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.offlabel.evidence.link.study.MentionBuilder.bare;
import static org.offlabel.evidence.link.study.MentionBuilder.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Identifier.Scheme;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Extraction;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.GroupSize.Role;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.fact.StudyMention.Kind;
import org.offlabel.evidence.model.fact.TimeUnit;
import org.offlabel.evidence.model.study.Study;
import org.offlabel.evidence.vocabulary.Vocabulary;

final class StudiesTest {

  private static final Studies STUDIES = new Studies(Vocabulary.bundled());

  @Test
  void oneTrialToldFiveTimesIsOneStudy() {
    Studies.Found found = behind(oneTrialToldFiveTimes());
    assertThat(found.unplaced()).isEmpty();
    assertThat(found.studies()).hasSize(1);
    Study study = found.studies().getFirst();
    assertThat(study.label()).isEqualTo("Alder 2010");
    assertThat(study.id()).isEqualTo("alder-2010");
    assertThat(study.mentions()).hasSize(5);
    assertThat(study.size(Role.ENROLLED).orElseThrow().value().people()).isEqualTo(80);
    assertThat(study.linkedBecause())
        .contains("both carry NCT00000017", "both name Alder as author and 2010 as the year");
  }

  @Test
  void theReportDecidesWhatWasFoundAndAnArticlesExtraClaimStaysItsOwn() {
    Study study = behind(oneTrialToldFiveTimes()).studies().getFirst();
    assertThat(study.findings())
        .extracting(finding -> finding.outcome().name(), Finding::direction)
        .containsExactly(
            tuple("pain", Direction.IMPROVED), tuple("fatigue", Direction.NO_DIFFERENCE));
  }

  private static List<StudyMention> oneTrialToldFiveTimes() {
    return List.of(
        mention("registry", Kind.REGISTRATION, 0)
            .identifier(Scheme.NCT, "NCT00000017")
            .people(Role.ENROLLED, 80)
            .lasting(17, TimeUnit.WEEK)
            .features(DesignFeature.RANDOMISED, DesignFeature.CROSSOVER)
            .build(),
        mention("paper", Kind.REPORT, 0)
            .identifier(Scheme.NCT, "NCT00000017")
            .identifier(Scheme.PMID, "17")
            .author("Alder", "Birch")
            .year(2010)
            .design(Design.RANDOMISED_CROSSOVER)
            .features(DesignFeature.PLACEBO_CONTROLLED, DesignFeature.DOUBLE_MASKED)
            .place("University of Northport")
            .people(Role.ENROLLED, 80)
            .people(Role.ANALYSED, 60)
            .lasting(8, TimeUnit.WEEK)
            .milligrams("4.5")
            .found("pain", Direction.IMPROVED)
            .found("fatigue", Direction.NO_DIFFERENCE)
            .build(),
        mention("article one", Kind.DESCRIPTION, 40)
            .place("Northport, Freedonia")
            .features(DesignFeature.PLACEBO_CONTROLLED)
            .people(Role.COMPLETED, 60)
            .lasting(8, TimeUnit.WEEK)
            .found("pain", Direction.IMPROVED)
            .found("relapses", Direction.IMPROVED)
            .build(),
        mention("article one", Kind.REFERENCE, 900).author("Alder").year(2010).build(),
        mention("article two", Kind.DESCRIPTION, 10)
            .people(Role.UNSTATED, 80)
            .milligrams("4.5")
            .found("pain", Direction.IMPROVED)
            .build());
  }

  @Test
  void twoPapersOfOneAuthorInOneYearAboutDifferentStudiesStayApart() {
    Studies.Found found =
        behind(
            List.of(
                mention("a", Kind.REPORT, 0)
                    .identifier(Scheme.PMID, "1")
                    .author("Alder")
                    .year(2012)
                    .condition("relapsing-remitting multiple sclerosis")
                    .people(Role.ENROLLED, 54)
                    .build(),
                mention("b", Kind.REPORT, 0)
                    .identifier(Scheme.PMID, "2")
                    .author("Alder")
                    .year(2012)
                    .condition("fibromyalgia")
                    .people(Role.ENROLLED, 31)
                    .build(),
                mention("c", Kind.DESCRIPTION, 5)
                    .author("Alder")
                    .year(2012)
                    .condition("fibromyalgia")
                    .build()));
    assertThat(found.studies())
        .extracting(Study::label)
        .containsExactly(
            "Alder 2012, fibromyalgia", "Alder 2012, relapsing-remitting multiple sclerosis");
    assertThat(found.studies().getFirst().mentions()).hasSize(2);
  }

  @Test
  void twoTrialsOfOneSizeStayApart() {
    Studies.Found found =
        behind(
            List.of(
                mention("a", Kind.REPORT, 0)
                    .author("Alder")
                    .year(2010)
                    .people(Role.ENROLLED, 40)
                    .design(Design.RANDOMISED_PARALLEL)
                    .build(),
                mention("b", Kind.REPORT, 0)
                    .author("Birch")
                    .year(2015)
                    .people(Role.ENROLLED, 40)
                    .design(Design.RANDOMISED_PARALLEL)
                    .build()));
    assertThat(found.studies())
        .extracting(Study::label)
        .containsExactly("Alder 2010", "Birch 2015");
  }

  @Test
  void wrongNumbersInAnArticleNeitherPartItFromItsStudyNorCount() {
    Studies.Found found =
        behind(
            List.of(
                mention("a", Kind.REPORT, 0)
                    .author("Alder")
                    .year(2010)
                    .people(Role.ENROLLED, 80)
                    .build(),
                mention("b", Kind.DESCRIPTION, 3)
                    .author("Alder")
                    .year(2010)
                    .people(Role.ENROLLED, 88)
                    .build()));
    assertThat(found.studies()).hasSize(1);
    assertThat(found.studies().getFirst().sizes())
        .extracting(size -> size.value().people())
        .containsExactly(80);
  }

  @Test
  void aMentionThatFitsTwoStudiesAlikeIsLeftUnplaced() {
    StudyMention vague =
        mention("c", Kind.DESCRIPTION, 5)
            .people(Role.UNSTATED, 62)
            .features(DesignFeature.RANDOMISED, DesignFeature.PLACEBO_CONTROLLED)
            .build();
    Studies.Found found =
        behind(
            List.of(
                trial("a").author("Alder").year(2010).build(),
                trial("b").author("Birch").year(2016).build(),
                vague));
    assertThat(found.studies()).hasSize(2);
    assertThat(found.unplaced()).containsExactly(vague);
  }

  private static MentionBuilder trial(String document) {
    return mention(document, Kind.REPORT, 0)
        .people(Role.ENROLLED, 62)
        .design(Design.RANDOMISED_PARALLEL)
        .features(DesignFeature.PLACEBO_CONTROLLED);
  }

  @Test
  void resultsAloneDoNotMakeAStudy() {
    StudyMention thin = mention("c", Kind.DESCRIPTION, 5).found("pain", Direction.IMPROVED).build();
    assertThat(behind(List.of(thin)).unplaced()).containsExactly(thin);
    StudyMention cited =
        mention("c", Kind.DESCRIPTION, 5).cited(3).found("pain", Direction.IMPROVED).build();
    assertThat(behind(List.of(cited)).studies()).hasSize(1);
  }

  @Test
  void aThinMentionGoesToTheOneStudyItFits() {
    StudyMention thin =
        mention("c", Kind.DESCRIPTION, 5)
            .features(DesignFeature.PLACEBO_CONTROLLED)
            .found("pain", Direction.IMPROVED)
            .build();
    Studies.Found found =
        behind(
            List.of(
                trial("a").author("Alder").year(2010).found("pain", Direction.IMPROVED).build(),
                trial("b").author("Birch").year(2016).found("pain", Direction.WORSENED).build(),
                thin));
    assertThat(found.unplaced()).isEmpty();
    assertThat(found.studies().getFirst().mentions()).contains(thin);
  }

  @Test
  void formsOfADiseaseThatExcludeEachOtherAreDifferentStudies() {
    Studies.Found found =
        behind(
            List.of(
                mention("a", Kind.DESCRIPTION, 0)
                    .condition("primary progressive multiple sclerosis")
                    .people(Role.UNSTATED, 96)
                    .place("Freedonia")
                    .build(),
                mention("b", Kind.DESCRIPTION, 0)
                    .condition("relapsing-remitting multiple sclerosis")
                    .people(Role.UNSTATED, 96)
                    .place("Freedonia")
                    .build()));
    assertThat(found.studies()).hasSize(2);
  }

  @Test
  void articlesThatDifferMakeTheFindingMixed() {
    Studies.Found found =
        behind(
            List.of(
                mention("a", Kind.DESCRIPTION, 0)
                    .people(Role.ENROLLED, 96)
                    .place("Freedonia")
                    .found("pain", Direction.IMPROVED)
                    .build(),
                mention("b", Kind.DESCRIPTION, 0)
                    .people(Role.ENROLLED, 96)
                    .place("Freedonia")
                    .found("pain", Direction.NO_DIFFERENCE)
                    .build()));
    assertThat(found.studies()).hasSize(1);
    Study study = found.studies().getFirst();
    assertThat(study.label()).isEqualTo("Freedonia study");
    assertThat(study.findings().getFirst().direction()).isEqualTo(Direction.MIXED);
    assertThat(study.findings().getFirst().quotes()).hasSize(2);
  }

  @Test
  void whatOneDocumentCitesUnderOneNumberIsOneStudy() {
    Studies.Found found =
        behind(
            List.of(
                mention("a", Kind.DESCRIPTION, 0)
                    .cited(2)
                    .found("pain", Direction.IMPROVED)
                    .build(),
                mention("a", Kind.DESCRIPTION, 90).cited(2).people(Role.UNSTATED, 33).build(),
                mention("a", Kind.DESCRIPTION, 180).cited(3).people(Role.UNSTATED, 33).build(),
                mention("a", Kind.REFERENCE, 900).cited(2).author("Alder").year(2001).build()));
    assertThat(found.studies()).hasSize(2);
    assertThat(found.studies()).extracting(Study::label).contains("Alder 2001");
  }

  @Test
  void theOrderOfTheReferenceListPlacesWhatIsLeftBetweenTwoThatAreKnown() {
    Studies.Found found = behind(articleWithListInItsOrder());
    assertThat(found.studies())
        .extracting(Study::label)
        .containsExactlyInAnyOrder("Yew 2010", "Alder 2008", "Rowan 2011", "Birch 2014");
    assertThat(found.studies()).allSatisfy(study -> assertThat(study.mentions()).hasSize(2));
  }

  private static List<StudyMention> articleWithListInItsOrder() {
    return List.of(
        mention("a", Kind.DESCRIPTION, 10)
            .place("Northport")
            .people(Role.COMPLETED, 61)
            .found("quality of life", Direction.IMPROVED)
            .build(),
        mention("a", Kind.DESCRIPTION, 110)
            .condition("primary progressive multiple sclerosis")
            .features(DesignFeature.PILOT)
            .people(Role.UNSTATED, 35)
            .build(),
        mention("a", Kind.DESCRIPTION, 210)
            .people(Role.UNSTATED, 96)
            .found("quality of life", Direction.NO_DIFFERENCE)
            .build(),
        mention("a", Kind.DESCRIPTION, 310)
            .design(Design.NARRATIVE_REVIEW)
            .condition("chronic pain")
            .year(2014)
            .build(),
        mention("a", Kind.REFERENCE, 1000)
            .author("Yew")
            .year(2010)
            .found("quality of life", Direction.UNCLEAR)
            .build(),
        mention("a", Kind.REFERENCE, 1100)
            .condition("primary progressive multiple sclerosis")
            .features(DesignFeature.PILOT)
            .author("Alder")
            .year(2008)
            .build(),
        mention("a", Kind.REFERENCE, 1200)
            .author("Rowan")
            .year(2011)
            .found("quality of life", Direction.UNCLEAR)
            .build(),
        mention("a", Kind.REFERENCE, 1300)
            .condition("chronic pain")
            .design(Design.NARRATIVE_REVIEW)
            .author("Birch")
            .year(2014)
            .build());
  }

  @Test
  void theYearsThatARecordNamesAreTheTimeThatAnArticleTells() {
    StudyMention record =
        bare("record", Kind.REPORT, 0, "Records from 2006 to 2015 were read")
            .drug("naltrexone")
            .condition("multiple sclerosis")
            .author("Alder")
            .year(2016)
            .features(DesignFeature.RETROSPECTIVE)
            .build();
    StudyMention prose =
        mention("article", Kind.DESCRIPTION, 0)
            .features(DesignFeature.RETROSPECTIVE)
            .lasting(10, TimeUnit.YEAR)
            .build();
    assertThat(behind(List.of(record, prose)).studies()).hasSize(1);
    StudyMention shorter =
        mention("article", Kind.DESCRIPTION, 0)
            .features(DesignFeature.RETROSPECTIVE)
            .lasting(5, TimeUnit.YEAR)
            .found("pain", Direction.NO_DIFFERENCE)
            .build();
    assertThat(behind(List.of(record, shorter)).studies().getFirst().linkedBecause())
        .noneMatch(clause -> clause.contains("2006"));
  }

  @Test
  void twoPeriodsOfACrossoverMakeUpTheWholeTime() {
    Likeness likeness =
        new DurationRule()
            .compare(
                profile(
                    mention("a", Kind.DESCRIPTION, 0)
                        .lasting(8, TimeUnit.WEEK)
                        .features(DesignFeature.CROSSOVER)),
                profile(mention("b", Kind.REPORT, 0).lasting(17, TimeUnit.WEEK)));
    assertThat(likeness)
        .isInstanceOfSatisfying(
            Likeness.Points.class, points -> assertThat(points.points()).isPositive());
  }

  private static Profile profile(MentionBuilder builder) {
    return Profile.of(List.of(new Told(builder.build(), false, List.of())));
  }

  @Test
  void theOrderOfTheDocumentsMakesNoDifference() {
    long seed = 20101117L;
    System.out.println("shuffles with seed " + seed);
    List<StudyMention> mentions = new ArrayList<>(oneTrialToldFiveTimes());
    mentions.addAll(articleWithListInItsOrder());
    mentions.add(trial("b").author("Birch").year(2016).build());
    mentions.add(mention("c", Kind.DESCRIPTION, 5).people(Role.UNSTATED, 62).build());
    mentions.add(mention("c", Kind.DESCRIPTION, 50).found("pain", Direction.IMPROVED).build());
    Studies.Found first = behind(mentions);
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      Collections.shuffle(mentions, random);
      assertThat(behind(mentions)).isEqualTo(first);
    }
  }

  @Test
  void copiesChangeNeitherTheNumberOfStudiesNorTheirValues() {
    List<StudyMention> mentions =
        List.of(
            worded("a", 0, "In Freedonia 96 people took part in a trial of the drug", 96),
            worded("a", 200, "Another 35 people in Sylvania were followed for half a year", 35));
    Studies.Found before = behind(mentions);
    List<StudyMention> withCopies = new ArrayList<>(mentions);
    withCopies.add(
        worded("copy", 30, "In Freedonia 96 people took part in a trial of the drug", 99));
    withCopies.add(
        worded("copy", 90, "A third group of 210 people was seen in Ruritania once", 210));
    Map<DocumentId, DocumentId> originals = Map.of(new DocumentId("copy"), new DocumentId("a"));
    Studies.Found after = STUDIES.behind(extractions(withCopies), originals, Map.of());
    assertThat(after.studies()).extracting(Study::label).isEqualTo(labels(before));
    assertThat(after.studies()).extracting(Study::sizes).isEqualTo(sizes(before));
    assertThat(after.studies()).extracting(study -> study.mentions().size()).containsExactly(1, 2);
    assertThat(after.unplaced()).hasSize(1);
  }

  private static StudyMention worded(String document, int at, String words, int people) {
    return bare(document, Kind.DESCRIPTION, at, words)
        .drug("naltrexone")
        .condition("multiple sclerosis")
        .people(Role.UNSTATED, people)
        .lasting(26, TimeUnit.WEEK)
        .build();
  }

  private static List<String> labels(Studies.Found found) {
    return found.studies().stream().map(Study::label).toList();
  }

  private static List<?> sizes(Studies.Found found) {
    return found.studies().stream().map(Study::sizes).toList();
  }

  private static Studies.Found behind(List<StudyMention> mentions) {
    return STUDIES.behind(extractions(mentions), Map.of(), Map.of());
  }

  private static List<Extraction> extractions(List<StudyMention> mentions) {
    Map<DocumentId, List<StudyMention>> byDocument = new TreeMap<>(Collections.reverseOrder());
    mentions.forEach(
        each -> byDocument.computeIfAbsent(each.document(), key -> new ArrayList<>()).add(each));
    List<Extraction> extractions = new ArrayList<>();
    byDocument.forEach(
        (document, own) ->
            extractions.add(
                new Extraction(
                    document,
                    own.getFirst().drugs(),
                    own.getFirst().conditions(),
                    own,
                    List.of(),
                    List.of(),
                    List.of())));
    return extractions;
  }
}
