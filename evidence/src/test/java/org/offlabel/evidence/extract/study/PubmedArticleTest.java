package org.offlabel.evidence.extract.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.source.ReadFile;

/** The study of an abstract is the same whether it comes as a record of PubMed or as plain text. */
final class PubmedArticleTest {

  private static final String TITLE =
      "Naltrexone for fibromyalgia: a randomised placebo-controlled trial";
  private static final String BACKGROUND = "Naltrexone may reduce pain in fibromyalgia.";
  private static final String METHODS =
      "We randomly assigned 62 women with fibromyalgia to naltrexone 4.5 mg daily or placebo for 12"
          + " weeks in a double-blind trial.";
  private static final String RESULTS =
      "Pain was significantly lower with naltrexone than with placebo (mean difference -1.2, 95% CI"
          + " -2.0 to -0.4, P = 0.004). Fatigue did not differ between groups (P = 0.41). Headache"
          + " occurred in 9 of 31 and 4 of 31 patients.";
  private static final String CONCLUSIONS = "Naltrexone reduced pain in fibromyalgia.";

  private static final String TEXT =
      String.join(
          "\n\n",
          TITLE,
          "BACKGROUND: " + BACKGROUND,
          "METHODS: " + METHODS,
          "RESULTS: " + RESULTS,
          "CONCLUSIONS: " + CONCLUSIONS);

  @ParameterizedTest
  @ValueSource(strings = {"METHODS", "SUBJECTS AND PROCEDURES"})
  void aRecordTellsWhatThePlainAbstractTells(String label) {
    StudyMention plain = own(ReadFile.document("a.txt", TEXT));
    StudyMention record = own(ReadFile.document("a.xml", xml(label)));

    assertThat(told(record)).isEqualTo(told(plain)).hasSizeGreaterThan(5);
    assertThat(record.label()).contains("Alpha 2015");
  }

  @Test
  void indexTermsAreNoFindings() {
    assertThat(Written.studies(ReadFile.document("a.xml", xml("METHODS")))).hasSize(1);
  }

  private static StudyMention own(Document document) {
    return Written.studies(document).getFirst();
  }

  /** What it says of the study, without where it says so. */
  private static List<Object> told(StudyMention mention) {
    List<Object> told = new ArrayList<>();
    mention.drugs().forEach(drug -> told.add(drug.value()));
    mention.conditions().forEach(condition -> told.add(condition.value()));
    mention.features().forEach(feature -> told.add(feature.value()));
    mention.sizes().forEach(size -> told.add(size.value()));
    mention.doses().forEach(dose -> told.add(dose.value()));
    mention.durations().forEach(duration -> told.add(duration.value()));
    for (Finding finding : mention.findings()) {
      told.add(List.of(finding.outcome(), finding.direction(), finding.p()));
    }
    return told;
  }

  private static String xml(String label) {
    return "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>90000001</PMID><Article><Journal>"
        + "<JournalIssue><PubDate><Year>2015</Year></PubDate></JournalIssue><Title>Fiction</Title></Journal>"
        + "<ArticleTitle>"
        + TITLE
        + "</ArticleTitle><Abstract>"
        + part("BACKGROUND", "BACKGROUND", BACKGROUND)
        + part(label, "METHODS", METHODS)
        + part("RESULTS", "RESULTS", RESULTS)
        + part("CONCLUSIONS", "CONCLUSIONS", CONCLUSIONS)
        + "</Abstract><AuthorList><Author><LastName>Alpha</LastName><Initials>A</Initials></Author></AuthorList>"
        + "</Article><MeshHeadingList><MeshHeading><DescriptorName>Depression</DescriptorName><QualifierName>chemically"
        + " induced</QualifierName></MeshHeading></MeshHeadingList>"
        + "</MedlineCitation></PubmedArticle></PubmedArticleSet>";
  }

  private static String part(String label, String category, String words) {
    return "<AbstractText Label=\""
        + label
        + "\" NlmCategory=\""
        + category
        + "\">"
        + words
        + "</AbstractText>";
  }
}
