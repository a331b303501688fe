package org.offlabel.evidence.source.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.extract.Extracting;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Studies of version 2 of ClinicalTrials.gov, with and without results. */
final class CtgovTest {

  static final String STUDY =
      """
      {"protocolSection":{
       "identificationModule":{"nctId":"NCT99000001","orgStudyIdInfo":{"id":"EX-1"},
        "secondaryIdInfos":[{"id":"2099-400001-12","type":"EUDRACT_NUMBER"},
         {"id":"NCT99000009","type":"OTHER","domain":"parent study"}],
        "briefTitle":"Low dose of examplol","officialTitle":"Examplol, or nothing of the kind"},
       "statusModule":{"overallStatus":"TERMINATED","whyStopped":"Money ran out",
        "startDateStruct":{"date":"2019-03","type":"ACTUAL"},
        "primaryCompletionDateStruct":{"date":"2020-06-30","type":"ESTIMATED"},
        "studyFirstPostDateStruct":{"date":"2019-01-02","type":"ACTUAL"},
        "resultsFirstPostDateStruct":{"date":"2021-05-05","type":"ACTUAL"},
        "lastUpdatePostDateStruct":{"date":"2021-05-06","type":"ACTUAL"}},
       "conditionsModule":{"conditions":["Multiple Sclerosis; relapsing","Fatigue"]},
       "designModule":{"studyType":"INTERVENTIONAL","phases":["PHASE2","PHASE3"],
        "designInfo":{"allocation":"RANDOMIZED","interventionModel":"CROSSOVER",
         "primaryPurpose":"TREATMENT",
         "maskingInfo":{"masking":"DOUBLE","whoMasked":["PARTICIPANT","INVESTIGATOR"]}},
        "enrollmentInfo":{"count":40,"type":"ACTUAL"}},
       "armsInterventionsModule":{
        "armGroups":[{"label":"Active","type":"EXPERIMENTAL","interventionNames":
          ["Drug: Naltrexone","Drug: Baclofen"]},
         {"label":"Dummy","type":"PLACEBO_COMPARATOR","interventionNames":
          ["Drug: Sugar placebo","Drug: Baclofen"]}],
        "interventions":[{"type":"DRUG","name":"Naltrexone","description":
          "Capsules. 4.5 mg at night.","armGroupLabels":["Active"]},
         {"type":"DRUG","name":"Baclofen"},
         {"type":"DRUG","name":"Sugar placebo","armGroupLabels":["Dummy"]},
         {"type":"PROCEDURE","name":"Lumbar puncture"}]},
       "outcomesModule":{"primaryOutcomes":[{"measure":"Pain (scale)","timeFrame":"8 weeks",
          "description":"From 0 to 10; \\\\<3 is little"}],
        "secondaryOutcomes":[{"measure":"Fatigue","timeFrame":"8 weeks"}]},
       "eligibilityModule":{"eligibilityCriteria":
         "Inclusion Criteria:\\n\\n* Condition: stable\\n* Adults\\n\\nExclusion Criteria:\\n\\n* Opioids",
        "sex":"ALL","minimumAge":"18 Years"},
       "contactsLocationsModule":{"locations":[{"country":"Canada"},{"country":"Canada"}]},
       "referencesModule":{"references":[
         {"pmid":"90000001","type":"RESULT","citation":"Author A, Author B. On it. Journal. 2020;1:2."},
         {"pmid":"90000002","type":"BACKGROUND","citation":"Author C. Before it. Journal. 2001."}]}},
       "resultsSection":{
        "participantFlowModule":{"groups":[{"id":"FG000","title":"Active first"},
          {"id":"FG001","title":"Dummy first"}],
         "periods":[{"title":"First","milestones":[{"type":"STARTED","achievements":
           [{"groupId":"FG000","numSubjects":"21"},{"groupId":"FG001","numSubjects":"19"}]}],
           "dropWithdraws":[{"type":"Adverse Event","reasons":
           [{"groupId":"FG000","numSubjects":"2"}]}]}]},
        "outcomeMeasuresModule":{"outcomeMeasures":[{"type":"PRIMARY","title":"Pain (scale)",
          "timeFrame":"8 weeks","paramType":"MEAN","dispersionType":"Standard Deviation",
          "unitOfMeasure":"points","groups":[{"id":"OG000","title":"Active"},
           {"id":"OG001","title":"Dummy"}],
          "denoms":[{"units":"Participants","counts":[{"groupId":"OG000","value":"38"},
           {"groupId":"OG001","value":"37"}]}],
          "classes":[{"categories":[{"measurements":[
           {"groupId":"OG000","value":"3.10","spread":"1.2"},
           {"groupId":"OG001","value":"NA","comment":"not reached"}]}]}],
          "analyses":[{"groupIds":["OG000","OG001"],"pValue":"<0.05","statisticalMethod":"ANCOVA",
           "paramType":"Mean Difference (Final Values)","paramValue":"-0.80","ciPctValue":"95",
           "ciNumSides":"TWO_SIDED","ciLowerLimit":"-1.50","ciUpperLimit":"-0.10"}]}]},
        "adverseEventsModule":{"timeFrame":"16 weeks","frequencyThreshold":"5",
         "eventGroups":[{"id":"EG000","title":"Active","seriousNumAffected":1,"seriousNumAtRisk":40}],
         "seriousEvents":[{"term":"Fall","organSystem":"Injury","stats":
          [{"groupId":"EG000","numEvents":2,"numAffected":1,"numAtRisk":40}]}],
         "otherEvents":[{"term":"Vivid dreams","stats":
          [{"groupId":"EG000","numAffected":9,"numAtRisk":40}]}]}},
       "hasResults":true}
      """;

  private static final RegistryJsonReader READER = new RegistryJsonReader();

  @Test
  void planAndCourse() {
    Document document = Registered.one(READER, "a.json", STUDY);
    assertThat(document.kind()).isEqualTo(DocumentKind.REGISTRATION);
    assertThat(document.origin()).isEqualTo("a.json");
    assertThat(document.metadata().published().orElseThrow().value().iso()).isEqualTo("2019-01-02");
    assertThat(Registered.numbers(document)).containsExactly("NCT99000001", "2099-400001-12");
    assertThat(Registered.lines(document))
        .startsWith("NCT99000001: Low dose of examplol", "Kind: registration")
        .contains(
            "Drug: Naltrexone",
            "Given in all groups: Baclofen",
            "Dose: 4.5 mg at night.",
            "Comparator: placebo",
            "Condition: Multiple Sclerosis, relapsing; Fatigue",
            "Place: Canada",
            "Phase: phase 2/phase 3",
            "Status: terminated",
            "Why stopped: Money ran out",
            "Actual enrolment: 40 people",
            "Start: 2019-03 (actual)",
            "Primary completion: 2020-06-30 (estimated)",
            "Results posted: 2021-05-05 (actual)",
            "Primary outcome registered: Pain (scale) (time frame: 8 weeks)",
            "Outcome described: From 0 to 10; <3 is little",
            "Included: Condition: stable",
            "Excluded: Opioids");
  }

  @Test
  void resultsAsPosted() {
    assertThat(Registered.lines(Registered.one(READER, "a.json", STUDY)))
        .contains(
            "Participants: First, started: Active first 21; Dummy first 19",
            "Participants: First, left for adverse event: Active first 2",
            "Results: primary outcome, Pain (scale)",
            "Measured: Active (n = 38): mean 3.10 points (Standard Deviation 1.2)",
            "Measured: Dummy (n = 37): mean NA points; not reached",
            "Analysis: Active against Dummy; Mean Difference (Final Values) -0.80; 95% confidence"
                + " interval -1.50 to -0.10; p <0.05; method: ancova",
            "Serious adverse events: Active 1 of 40",
            "Serious event: Fall (Injury): Active 1 of 40 (2 events)",
            "Other event: Vivid dreams: Active 9 of 40");
  }

  @Test
  void publicationsByWhatTheyAreToTheTrial() {
    Document document = Registered.one(READER, "a.json", STUDY);
    assertThat(document.references()).hasSize(2);
    Relation relation = document.metadata().relations().getFirst();
    assertThat(relation.kind()).isEqualTo(Relation.Kind.SAME_STUDY);
    assertThat(relation.other().orElseThrow().value()).isEqualTo("90000001");
    assertThat(relation.span().of(document.text()))
        .startsWith("Reported by: Author 2020, PMID 90000001; ");
    assertThat(document.metadata().relations()).hasSize(1);
  }

  @Test
  void extractionUnderstandsTheLines() {
    Document document = Registered.one(READER, "a.json", STUDY);
    StudyMention study =
        new Extracting(Vocabulary.bundled()).extract(document).mentions().getFirst();
    assertThat(study.kind()).isEqualTo(StudyMention.Kind.REGISTRATION);
    assertThat(study.design().orElseThrow().value()).isEqualTo(Design.RANDOMISED_CROSSOVER);
    assertThat(study.features().stream().map(said -> said.value()))
        .contains(DesignFeature.DOUBLE_MASKED, DesignFeature.PLACEBO_CONTROLLED);
    assertThat(study.sizes().stream().map(said -> said.value()))
        .containsExactly(new GroupSize(GroupSize.Role.ENROLLED, 40));
    assertThat(study.drugs().getFirst().value().drug().name()).isEqualTo("naltrexone");
    assertThat(study.conditions().getFirst().value().name()).isEqualTo("multiple sclerosis");
    assertThat(study.identifiers().stream().map(id -> id.value()))
        .contains("NCT99000001", "2099-400001-12", "90000001")
        .doesNotContain("90000002", "NCT99000009");
    assertThat(study.conditions()).hasSize(2);
  }

  @Test
  void aCitationThatIsAYearAloneIsNoAuthor() {
    String odd =
        "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"},"
            + "\"referencesModule\":{\"references\":[{\"type\":\"RESULT\",\"citation\":\"2008\"}]}}}";
    Document document = Registered.one(READER, "y.json", odd);
    assertThat(
            new Extracting(Vocabulary.bundled()).extract(document).mentions().getFirst().authors())
        .isEmpty();
  }

  @Test
  void pagesListsAndLines() {
    String small = "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT9900000%d\"}}}";
    String page =
        "{\"totalCount\":2,\"studies\":["
            + small.formatted(1)
            + ","
            + small.formatted(2)
            + "],\"nextPageToken\":null}";
    List<ReadResult> results = Registered.all(READER, "page.json", page);
    assertThat(results.stream().map(ReadResult::origin))
        .containsExactly("page.json#NCT99000001", "page.json#NCT99000002");
    assertThat(Registered.all(READER, "l.json", "[" + small.formatted(3) + "]").getFirst().origin())
        .isEqualTo("l.json#NCT99000003");
    String lines = small.formatted(4) + "\n{\"broken\n\n" + small.formatted(5) + "\n";
    List<ReadResult> read = Registered.all(READER, "l.jsonl", lines);
    assertThat(read.stream().map(ReadResult::origin))
        .containsExactly("l.jsonl#NCT99000004", "l.jsonl#2", "l.jsonl#NCT99000005");
  }

  @Test
  void aSearchThatFoundNothingSaysSo() {
    assertThat(
            Registered.reasons(
                Registered.all(READER, "none.json", "{\"studies\": [], \"totalCount\": 0}")))
        .containsExactly("it lists no trials");
  }
}
