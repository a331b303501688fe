package org.offlabel.evidence.source.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;

/** The classic layout, the registers of the European Union, ISRCTN and the WHO's platform. */
final class OtherRegistriesTest {

  static final String CLASSIC =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <clinical_study rank="1">
       <id_info><org_study_id>EX-2</org_study_id><nct_id>NCT99000002</nct_id></id_info>
       <brief_title>Examplol &amp; rest</brief_title>
       <sponsors><lead_sponsor><agency>University of Nowhere</agency></lead_sponsor></sponsors>
       <overall_status>Completed</overall_status>
       <start_date type="Actual">May 16, 2018</start_date>
       <completion_date type="Anticipated">June 2022</completion_date>
       <phase>Phase 3</phase><study_type>Interventional</study_type>
       <study_design_info><allocation>Randomized</allocation>
        <intervention_model>Parallel Assignment</intervention_model>
        <masking>Quadruple (Participant, Care Provider, Investigator)</masking></study_design_info>
       <primary_outcome><measure>Walking</measure><time_frame>12 weeks</time_frame></primary_outcome>
       <enrollment type="Anticipated">120</enrollment>
       <condition>Fatigue</condition>
       <arm_group><arm_group_label>A</arm_group_label>
        <arm_group_type>Experimental</arm_group_type></arm_group>
       <arm_group><arm_group_label>B</arm_group_label>
        <arm_group_type>Active Comparator</arm_group_type></arm_group>
       <intervention><intervention_type>Drug</intervention_type>
        <intervention_name>Examplol</intervention_name><arm_group_label>A</arm_group_label></intervention>
       <intervention><intervention_type>Drug</intervention_type>
        <intervention_name>Baclofen</intervention_name><arm_group_label>B</arm_group_label></intervention>
       <eligibility><criteria><textblock>
          Inclusion Criteria:

            -  Adults with
               stable fatigue

          Exclusion Criteria:

            -  Pregnancy
       </textblock></criteria><gender>All</gender></eligibility>
       <results_reference><citation>Author A. Rest. Journal. 2023;1.</citation><PMID>90000003</PMID></results_reference>
       <clinical_results>
        <outcome_list><outcome><type>Primary</type><title>Walking</title>
         <group_list><group group_id="O1"><title>A</title></group></group_list>
         <measure><units>metres</units><param>Mean</param><dispersion>95% Confidence Interval</dispersion>
          <analyzed_list><analyzed><count_list><count group_id="O1" value="60"/></count_list></analyzed></analyzed_list>
          <class_list><class><category_list><category><measurement_list>
           <measurement group_id="O1" value="5.0" lower_limit="4.0" upper_limit="6.0"/>
          </measurement_list></category></category_list></class></class_list></measure>
        </outcome></outcome_list>
        <reported_events><group_list><group group_id="E1"><title>A</title></group></group_list>
         <serious_events><default_vocab>MedDRA</default_vocab><category_list>
          <category><title>Total</title><event_list><event><sub_title>Total, serious adverse events</sub_title>
           <counts group_id="E1" subjects_affected="2" subjects_at_risk="60"/></event></event_list></category>
          <category><title>Injury</title><event_list><event><sub_title>Fall</sub_title>
           <counts group_id="E1" events="3" subjects_affected="2" subjects_at_risk="60"/></event></event_list></category>
         </category_list></serious_events></reported_events>
       </clinical_results>
      </clinical_study>
      """;

  static final String EUCTR =
      """
      Summary
      EudraCT Number: 2099-000003-21
      Sponsor's Protocol Code Number: EX-3
      Trial Status: Completed
      Date on which this record was first entered in the EudraCT database: 2015-04-01
      Link: https://www.clinicaltrialsregister.eu/ctr-search/trial/2099-000003-21/DE/

      A. Protocol Information
      A.1 Member State Concerned: Germany
      A.2 EudraCT number: 2099-000003-21
      A.3 Full title of the trial: Examplol for
      fatigue
      B. Sponsor Information
      B.Sponsor: 1
      B.1.1 Name of Sponsor: University of Nowhere
      D. IMP Identification
      D.IMP: 1
      D.1.2 and D.1.3 IMP Role: Test
      D.3.8 INN - Proposed INN: Examplol
      D.IMP: 2
      D.1.2 and D.1.3 IMP Role: Comparator
      D.2.1.1.1 Trade name: Otherol
      E.1.1 Medical condition(s) being investigated: Fatigue
      E.3 Principal inclusion criteria: 1. Adults
      2. Ratio of A: B below 3
      E.4 Principal exclusion criteria: 1. Pregnancy
      E.5.1 Primary end point(s): Walking
      E.5.1.1 Timepoint(s) of evaluation of this end point: 12 weeks
      E.7.3 Therapeutic confirmatory (Phase III): Yes
      E.8.1 Controlled: Yes
      E.8.1.1 Randomised: Yes
      E.8.1.4 Double blind: Yes
      E.8.1.5 Parallel group: Yes
      E.8.1.6 Cross over: No
      E.8.2.2 Placebo: Yes
      F.4.1 In the member state: 40
      F.4.2.2 In the whole clinical trial: 120
      P. End of Trial Status: Completed
      """;

  private static final RegistryJsonReader JSON = new RegistryJsonReader();
  private static final RegistryXmlReader XML = new RegistryXmlReader();

  @Test
  void classicXmlWithResults() {
    Document document = Registered.one(XML, "NCT99000002.xml", CLASSIC);
    assertThat(Registered.lines(document))
        .startsWith("NCT99000002: Examplol & rest")
        .contains(
            "Drug: Examplol",
            "Comparator: Baclofen",
            "Planned enrolment: 120 people",
            "Start: 2018-05-16 (actual)",
            "Completion: 2022-06 (anticipated)",
            "Design: randomised parallel; double-blind; quadruple masking (participant, care"
                + " provider, investigator); parallel assignment; interventional",
            "Included: Adults with stable fatigue",
            "Excluded: Pregnancy",
            "Measured: A (n = 60): mean 5.0 metres (95% Confidence Interval 4.0 to 6.0)",
            "Serious adverse events: A 2 of 60",
            "Serious event: Fall (Injury; MedDRA): A 2 of 60 (3 events)")
        .noneMatch(line -> line.startsWith("Actual enrolment"));
    assertThat(document.metadata().relations()).hasSize(1);
  }

  @Test
  void textOfEuctr() {
    List<ReadResult> results = Registered.all(new EuctrTextReader(), "e.txt", EUCTR + EUCTR);
    assertThat(results).hasSize(2).allMatch(Document.class::isInstance);
    Document document = (Document) results.getFirst();
    assertThat(document.origin()).isEqualTo("e.txt#EudraCT-2099-000003-21-DE");
    assertThat(Registered.numbers(document)).containsExactly("2099-000003-21");
    assertThat(Registered.lines(document))
        .startsWith("EudraCT 2099-000003-21-DE: Examplol for fatigue")
        .contains(
            "Drug: Examplol",
            "Comparator: placebo; Otherol",
            "Sponsor: University of Nowhere",
            "Phase: phase 3",
            "Planned enrolment: 120 people",
            "Planned in this country: 40 people",
            "Primary outcome registered: Walking (time frame: 12 weeks)",
            "Included: Ratio of A: B below 3",
            "Excluded: Pregnancy",
            "Status: completed")
        .anyMatch(line -> line.startsWith("Design: randomised parallel; double-blind; "));
  }

  @Test
  void jsonOfEuctrWithResults() {
    String json =
        """
        {"a2_eudract_number":"2099-000004-22","a3_full_title_of_the_trial":"Examplol again",
         "a3_full_title_of_the_trial_de":"Wieder Examplol","e811_randomised":"No","e81_controlled":"No",
         "e85_the_trial_involves_multiple_member_states":"No","f41_in_the_member_state":"30",
         "subjectDisposition":{"postAssignmentPeriods":{"postAssignmentPeriod":{"title":"All","arms":
          {"arm":{"id":"Arm-1","title":"Examplol","startedMilestoneAchievement":{"subjects":"29"}}}}}},
         "endPoints":{"endPoint":{"title":"Fatigue","unit":"points","type":{"value":"ENDPOINT_TYPE.primary"},
          "centralTendencyType":{"value":"MEASURE_TYPE.leastSquares"},
          "dispersionType":{"value":"ENDPOINT_DISPERSION.confidenceInterval"},"percentage":"95",
          "armReportingGroups":{"armReportingGroup":{"armId":"Arm-1","id":"G-1","subjects":"28",
           "tendencyValues":{"tendencyValue":{"value":"4.20"}},
           "dispersionValues":{"dispersionValue":{"value":"3.9","highRangeValue":"4.5"}}}},
          "statisticalAnalyses":{"statisticalAnalysis":{"armComparisonGroupId":"G-1",
           "statisticalHypothesisTest":{"value":"0.01","valueEqualityRelation":"<",
            "method":{"value":"HYPOTHESIS_METHOD.ancova"}}}}}}}
        """;
    assertThat(Registered.lines(Registered.one(JSON, "e.json", json)))
        .startsWith("EudraCT 2099-000004-22: Examplol again")
        .contains(
            "Comparator: none",
            "Planned enrolment: 30 people",
            "Measured: Examplol (n = 28): least squares 4.20 points (95% confidence interval 3.9 to"
                + " 4.5)",
            "Analysis: Examplol; p < 0.01; method: ancova")
        .anyMatch(line -> line.startsWith("Design: before-after"));
  }

  @Test
  void ctis() {
    String json =
        """
        {"ctNumber":"2099-500005-23-00","ctStatus":4,"startDateEU":"04/03/2021",
         "totalNumberEnrolled":"60","resultsFirstReceived":"No",
         "authorizedApplication":{"authorizedPartI":{"rowSubjectCount":20,
          "medicalConditions":[{"medicalCondition":"Fatigue"}],
          "productRoleGroupInfos":[{"productRoleName":"Test","products":[{"productDictionaryInfo":
            {"activeSubstanceName":"EXAMPLOL"}}]},{"productRoleName":"Placebo","products":[{}]}],
          "trialDetails":{"clinicalTrialIdentifiers":{"fullTitle":"A randomised double-blind trial",
           "secondaryIdentifyingNumbers":{"nctNumber":{"number":"NCT99000005"}}},
           "trialInformation":{"endPoint":{"primaryEndPoints":[{"endPoint":"Walking"}]},
            "eligibilityCriteria":{"principalExclusionCriteria":
             [{"principalExclusionCriteria":"Pregnancy"}]}}}}}}
        """;
    Document document = Registered.one(JSON, "c.json", json);
    assertThat(Registered.numbers(document)).containsExactly("2099-500005-23-00", "NCT99000005");
    assertThat(Registered.lines(document))
        .contains(
            "Drug: examplol",
            "Comparator: placebo",
            "Condition: Fatigue",
            "Design: unclear; the title says A randomised double-blind trial",
            "Planned enrolment: 60 people in the European area",
            "Planned elsewhere: 20 people",
            "Start: 2021-03-04",
            "Status code: 4",
            "Results posted: none",
            "Primary outcome registered: Walking",
            "Excluded: Pregnancy");
  }

  @Test
  void isrctnAndTheWorldHealthOrganization() {
    String isrctn =
        """
        <allTrials xmlns="http://www.67bricks.com/isrctn" totalCount="1"><fullTrial>
         <trial lastUpdated="2020-01-02T03:04:05Z"><isrctn dateAssigned="2019-05-06T00:00:00Z">99000006</isrctn>
          <trialDescription><title>Examplol for walking</title>
           <primaryOutcomes><outcomeMeasure><variable>Walking</variable><timepoints>12 weeks</timepoints>
           </outcomeMeasure></primaryOutcomes></trialDescription>
          <externalRefs><clinicalTrialsGovNumber>NCT99000006</clinicalTrialsGovNumber></externalRefs>
          <trialDesign><studyDesign>Randomised double-blind crossover trial</studyDesign></trialDesign>
          <participants><inclusion>1. Adults</inclusion><targetEnrolment>50</targetEnrolment>
           <totalFinalEnrolment>44</totalFinalEnrolment></participants>
          <conditions><condition><description>Fatigue</description></condition></conditions>
          <interventions><intervention><drugNames>Examplol, Otherol</drugNames></intervention></interventions>
         </trial></fullTrial></allTrials>
        """;
    Document document = Registered.one(XML, "i.xml", isrctn);
    assertThat(Registered.numbers(document)).containsExactly("ISRCTN99000006", "NCT99000006");
    assertThat(document.metadata().published().orElseThrow().value().iso()).isEqualTo("2019-05-06");
    assertThat(Registered.lines(document))
        .contains(
            "Drug: Examplol; Otherol",
            "Planned enrolment: 50 people",
            "Actual enrolment: 44 people",
            "Primary outcome registered: Walking (time frame: 12 weeks)")
        .anyMatch(line -> line.startsWith("Design: randomised crossover; "));
    String platform =
        """
        <Trials_downloaded_from_ICTRP><Trial><TrialID>ACTRN99999999999999 </TrialID>
         <Source_Register>ANZCTR</Source_Register><Public_title>Examplol and sleep</Public_title>
         <Date_registration3>20190304</Date_registration3><Target_size>70</Target_size>
         <Study_type>Interventional</Study_type>
         <Study_design>Allocation: Randomised. Parallel. Masking: Double</Study_design>
         <Intervention>Drug: Examplol;Drug: Placebo</Intervention><Condition>Fatigue;Sleep</Condition>
         <Primary_outcome>Sleep</Primary_outcome></Trial></Trials_downloaded_from_ICTRP>
        """;
    Document exported = Registered.one(XML, "w.xml", platform);
    assertThat(exported.origin()).isEqualTo("w.xml#ACTRN99999999999999");
    assertThat(Registered.lines(exported))
        .contains(
            "Registry: ANZCTR",
            "Drug: Examplol",
            "Condition: Fatigue; Sleep",
            "Planned enrolment: 70 people",
            "First posted: 2019-03-04");
  }
}
