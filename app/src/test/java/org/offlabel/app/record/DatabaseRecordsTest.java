package org.offlabel.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offlabel.app.cli.Cli;

/** What a made-up record of a database makes of an answer. */
final class DatabaseRecordsTest {

  private static final String QUESTION = "Does topiramate help with alcohol dependence?";
  private static final String TRIAL =
      """
      <AbstractText>In this randomised trial, 60 people with alcohol dependence received topiramate \
      100 mg daily or placebo for 8 weeks. Craving improved with topiramate (p = 0.02).\
      </AbstractText>\
      """;
  private static final String SECTIONS =
      """
      <AbstractText Label="BACKGROUND">Topiramate may reduce craving in people with alcohol \
      dependence.</AbstractText><AbstractText Label="METHODS">We randomly assigned 138 adults with \
      alcohol dependence to topiramate 200 mg a day or placebo for 12 weeks.</AbstractText>\
      <AbstractText Label="RESULTS">Craving did not differ between groups (p = 0.31).\
      </AbstractText>\
      """;

  @TempDir private Path folder;

  @Test
  void anAbstractWithoutSectionsReportsItsOwnStudy() throws IOException {
    write("a.xml", record(TRIAL, "Journal Article", ""));
    assertThat(answer())
        .contains("1 randomised trial: Alpha 2016 (60 people treated)")
        .contains("improvement in craving");
  }

  @Test
  void anEditorialReportsNone() throws IOException {
    write("a.xml", record(TRIAL, "Editorial", ""));
    assertThat(answer()).doesNotContain("Alpha 2016 (60 people");
  }

  @Test
  void aRetractedTrialIsNamedAndNotCounted() throws IOException {
    write("a.xml", record(TRIAL, "Retracted Publication", ""));
    assertThat(answer())
        .contains("no evidence found")
        .contains("Alpha 2016 (retracted) has been retracted and is not counted");
  }

  @Test
  void aNoticeRetractsAnotherRecord() throws IOException {
    write("a.xml", record(TRIAL, "Journal Article", ""));
    write(
        "notice.xml",
        record("<AbstractText>Notice.</AbstractText>", "Retraction of Publication", NOTICE)
            .replace("<MedlineCitation><PMID>91000001", "<MedlineCitation><PMID>91000009"));
    assertThat(answer()).contains("has been retracted and is not counted");
  }

  private static final String NOTICE =
      """
      <CommentsCorrectionsList><CommentsCorrections RefType="RetractionOf"><RefSource>Invented J. \
      2016</RefSource><PMID>91000001</PMID></CommentsCorrections></CommentsCorrectionsList>\
      """;

  @Test
  void whatAPaperHopesIsNoWordOnBenefit() throws IOException {
    write("a.xml", record(SECTIONS, "Journal Article", ""));
    assertThat(answer()).contains("no difference in craving").doesNotContain("may reduce craving");
  }

  @Test
  void aRegistrationThatDoesNotSortItsInterventionsIsFound() throws IOException {
    write(
        "trial.json",
        """
        {"protocolSection":{"identificationModule":{"nctId":"NCT09990001","briefTitle":"A made-up \
        trial"},"conditionsModule":{"conditions":["Severe Alcohol Dependence in Adults"]},\
        "armsInterventionsModule":{"interventions":[{"name":"Topiramate"}]}}}
        """);
    assertThat(answer())
        .contains("NCT09990001 (no result of it was read)")
        .doesNotContain("Nothing relevant");
  }

  private String answer() {
    Cli.Ran ran =
        Cli.run(
            "ask",
            QUESTION,
            "--no-starter",
            "--no-library",
            "--width",
            "120",
            "--from",
            folder + "");
    assertThat(ran.err()).isEmpty();
    return ran.out().replaceAll("\\s+", " ");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String record(String parts, String type, String more) {
    return """
    <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>91000001</PMID><Article><Journal>\
    <JournalIssue><PubDate><Year>2016</Year></PubDate></JournalIssue><Title>Invented J</Title>\
    </Journal><ArticleTitle>Topiramate in alcohol dependence</ArticleTitle><Abstract>%s\
    </Abstract><AuthorList><Author><LastName>Alpha</LastName><Initials>A</Initials></Author>\
    </AuthorList><PublicationTypeList><PublicationType>%s</PublicationType>\
    </PublicationTypeList></Article>%s</MedlineCitation></PubmedArticle></PubmedArticleSet>
    """
        .formatted(parts, type, more);
  }
}
