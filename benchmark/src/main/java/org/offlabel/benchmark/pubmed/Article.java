package org.offlabel.benchmark.pubmed;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * One PubMed record as XML, made of its number alone. Shares follow what the yearly baseline shows:
 * about a third without abstract, some with sections, some in other scripts, a few retracted.
 */
final class Article {

  private static final List<String> SECTIONS =
      List.of("BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS");
  private static final List<String> OTHER_SCRIPTS =
      List.of(
          "多发性硬化症患者的低剂量治疗",
          "Лечение хронической боли у пожилых",
          "Θεραπεία της χρόνιας κόπωσης",
          "علاج الألم المزمن عند البالغين",
          "慢性疼痛に対する低用量療法",
          "Traitement de l’épilepsie chez l’enfant");
  private static final List<String> TYPES =
      List.of(
          "Journal Article",
          "Review",
          "Randomized Controlled Trial",
          "Case Reports",
          "Letter",
          "Comparative Study",
          "Editorial",
          "Clinical Trial",
          "Meta-Analysis");

  private final int pmid;
  private final SplittableRandom random;
  private final StringBuilder xml = new StringBuilder(6000);

  private Article(int pmid) {
    this.pmid = pmid;
    this.random = new SplittableRandom(pmid);
  }

  /** The record of this PMID. */
  static String xml(int pmid) {
    return new Article(pmid).write();
  }

  private String write() {
    xml.append(
        "<PubmedArticle><MedlineCitation Status=\"MEDLINE\" Owner=\"NLM\"><PMID Version=\"1\">");
    xml.append(pmid).append("</PMID>");
    date("DateCompleted", 1);
    date("DateRevised", 2);
    xml.append("<Article PubModel=\"Print\">");
    journal();
    title();
    xml.append("<Pagination><MedlinePgn>")
        .append(pmid % 900)
        .append("-9</MedlinePgn></Pagination>");
    if (random.nextInt(10) < 7) {
      abstractText();
    }
    authors();
    xml.append("<Language>").append(random.nextInt(12) == 0 ? "chi" : "eng").append("</Language>");
    if (random.nextInt(40) == 0) {
      registrations();
    }
    types();
    xml.append("</Article><MedlineJournalInfo><Country>United States</Country>")
        .append("<MedlineTA>J Gen</MedlineTA><NlmUniqueID>")
        .append(100_000 + (pmid % 5000))
        .append("</NlmUniqueID></MedlineJournalInfo>");
    relations();
    headings();
    xml.append("</MedlineCitation><PubmedData><History>");
    date("PubMedPubDate PubStatus=\"pubmed\"", 0);
    xml.append("</History><PublicationStatus>ppublish</PublicationStatus><ArticleIdList>")
        .append("<ArticleId IdType=\"pubmed\">")
        .append(pmid)
        .append("</ArticleId><ArticleId IdType=\"doi\">10.5555/gen.")
        .append(pmid)
        .append("</ArticleId></ArticleIdList></PubmedData></PubmedArticle>\n");
    return xml.toString();
  }

  private void date(String element, int later) {
    String name = element.indexOf(' ') < 0 ? element : element.substring(0, element.indexOf(' '));
    xml.append('<')
        .append(element)
        .append("><Year>")
        .append(year() + later)
        .append("</Year><Month>");
    xml.append(String.format(Locale.ROOT, "%02d", 1 + (pmid % 12)))
        .append("</Month><Day>15</Day></");
    xml.append(name).append('>');
  }

  private int year() {
    return 1970 + (pmid % 55);
  }

  private void journal() {
    xml.append(
            "<Journal><ISSN IssnType=\"Print\">1234-5678</ISSN><JournalIssue"
                + " CitedMedium=\"Print\">")
        .append("<Volume>")
        .append(1 + (pmid % 80))
        .append("</Volume><Issue>")
        .append(1 + (pmid % 12))
        .append("</Issue><PubDate>");
    if (random.nextInt(20) == 0) {
      xml.append("<MedlineDate>").append(year()).append(" Jan-Feb</MedlineDate>");
    } else {
      xml.append("<Year>").append(year()).append("</Year><Month>Jun</Month>");
    }
    xml.append("</PubDate></JournalIssue><Title>Journal of generated records ")
        .append(pmid % 5000)
        .append("</Title><ISOAbbreviation>J Gen</ISOAbbreviation></Journal>");
  }

  private void title() {
    xml.append("<ArticleTitle>");
    StringBuilder words = new StringBuilder();
    Words.sentences(words, random.nextInt(8, 18), random);
    xml.append(escaped(words));
    if (random.nextInt(10) == 0) {
      xml.append(" <i>In vivo</i> H<sub>2</sub>O and <sup>14</sup>C &lt; 5 &amp; more.");
    }
    xml.append("</ArticleTitle>");
    if (random.nextInt(12) == 0) {
      xml.append("<VernacularTitle>")
          .append(OTHER_SCRIPTS.get(random.nextInt(OTHER_SCRIPTS.size())))
          .append("</VernacularTitle>");
    }
  }

  private void abstractText() {
    xml.append("<Abstract>");
    if (random.nextInt(10) < 4) {
      for (String section : SECTIONS) {
        xml.append("<AbstractText Label=\"").append(section).append("\" NlmCategory=\"");
        xml.append(section).append("\">");
        prose(random.nextInt(30, 80));
        xml.append("</AbstractText>");
      }
    } else {
      xml.append("<AbstractText>");
      prose(random.nextInt(90, 260));
      xml.append("</AbstractText>");
    }
    xml.append("</Abstract>");
  }

  private void prose(int words) {
    StringBuilder text = new StringBuilder();
    Words.sentences(text, words, random);
    xml.append(escaped(text));
  }

  private void authors() {
    xml.append("<AuthorList CompleteYN=\"Y\">");
    for (int i = random.nextInt(1, 9); i > 0; i--) {
      String name = capital(Words.word(random));
      xml.append("<Author ValidYN=\"Y\"><LastName>").append(escaped(new StringBuilder(name)));
      xml.append("</LastName><ForeName>A B</ForeName><Initials>AB</Initials>");
      if (random.nextInt(3) == 0) {
        xml.append("<AffiliationInfo><Affiliation>Department of ");
        prose(12);
        xml.append("</Affiliation></AffiliationInfo>");
      }
      xml.append("</Author>");
    }
    if (random.nextInt(60) == 0) {
      xml.append("<Author><CollectiveName>Generated Study Group</CollectiveName></Author>");
    }
    xml.append("</AuthorList>");
  }

  private void registrations() {
    xml.append("<DataBankList CompleteYN=\"Y\"><DataBank><DataBankName>ClinicalTrials.gov")
        .append("</DataBankName><AccessionNumberList><AccessionNumber>NCT")
        .append(String.format(Locale.ROOT, "%08d", pmid % 100_000_000))
        .append("</AccessionNumber></AccessionNumberList></DataBank></DataBankList>");
  }

  private void types() {
    xml.append("<PublicationTypeList><PublicationType UI=\"D016428\">")
        .append(TYPES.get((int) (TYPES.size() * Math.pow(random.nextDouble(), 3))))
        .append("</PublicationType></PublicationTypeList>");
  }

  private void relations() {
    int kind = random.nextInt(400);
    if (kind < 8) {
      String type =
          switch (kind) {
            case 0 -> "RetractionIn";
            case 1 -> "RetractionOf";
            case 2, 3 -> "ErratumIn";
            default -> "CommentIn";
          };
      xml.append("<CommentsCorrectionsList><CommentsCorrections RefType=\"")
          .append(type)
          .append("\"><RefSource>J Gen. 2001;1:2</RefSource><PMID Version=\"1\">")
          .append(Math.max(1, pmid - 7))
          .append("</PMID></CommentsCorrections></CommentsCorrectionsList>");
    }
  }

  private void headings() {
    xml.append("<MeshHeadingList>");
    for (int i = random.nextInt(6, 14); i > 0; i--) {
      xml.append("<MeshHeading><DescriptorName UI=\"D")
          .append(String.format(Locale.ROOT, "%06d", random.nextInt(30_000)))
          .append("\" MajorTopicYN=\"N\">")
          .append(escaped(new StringBuilder(capital(Words.word(random)))))
          .append("</DescriptorName></MeshHeading>");
    }
    xml.append("</MeshHeadingList>");
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String escaped(StringBuilder text) {
    return text.toString().replace("&", "&amp;").replace("<", "&lt;");
  }
}
