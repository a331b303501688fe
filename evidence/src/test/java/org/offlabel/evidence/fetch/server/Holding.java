package org.offlabel.evidence.fetch.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.offlabel.evidence.fetch.server.LocalServer.Asked;

/**
 * Plays all services at once, each with the same number of invented records, three to a page where
 * the service decides.
 *
 * @param records how many there are
 * @param told how many the services say there are
 */
public record Holding(int records, int told) implements LocalServer.Script {

  private static final int PAGE = 3;
  private static final int MOST_LISTED = 9_999;
  private static final Pattern RANGE = Pattern.compile("AND (\\d+):(\\d+)\\[uid\\]$");

  /** Services that tell the truth. */
  public static Holding of(int records) {
    return new Holding(records, records);
  }

  @Override
  public void answer(Asked asked, OutputStream out) throws IOException {
    switch (asked.path()) {
      case "/esearch.fcgi" -> Replies.send(out, "text/xml; charset=UTF-8", ids(asked));
      case "/efetch.fcgi" -> Replies.send(out, "text/xml; charset=UTF-8", articles(asked));
      case "/search" -> Replies.send(out, "application/json", europePmc(asked));
      case "/studies" -> Replies.send(out, "application/json", studies(asked));
      case "/v1/works" -> Replies.send(out, "application/json", works(asked));
      case "/drug/label.json" -> openFda(asked, out);
      case "/spls.json" -> Replies.send(out, "application/json", labels(asked));
      default -> Replies.send(out, "application/xml", label(asked));
    }
  }

  private String ids(Asked asked) {
    Matcher range = RANGE.matcher(asked.parameter("term"));
    boolean part = range.find();
    int first = part ? Integer.parseInt(range.group(1)) : 1;
    int last = part ? Integer.parseInt(range.group(2)) : Integer.MAX_VALUE;
    List<Integer> all =
        IntStream.rangeClosed(1, records)
            .map(i -> i * 1_000)
            .filter(i -> i >= first && i <= last)
            .boxed()
            .toList();
    String listed =
        all.stream()
            .limit(MOST_LISTED)
            .map(i -> "<Id>" + i + "</Id>")
            .collect(Collectors.joining());
    return "<?xml version=\"1.0\"?><!DOCTYPE eSearchResult SYSTEM \"http://127.0.0.1:1/x.dtd\">"
        + "<eSearchResult><Count>"
        + (part ? all.size() : told)
        + "</Count><IdList>"
        + listed
        + "</IdList><TranslationStack><TermSet><Count>99</Count></TermSet></TranslationStack>"
        + "</eSearchResult>";
  }

  private static String articles(Asked asked) {
    return "<?xml version=\"1.0\"?><!DOCTYPE PubmedArticleSet SYSTEM \"http://127.0.0.1:1/x.dtd\">"
        + "<PubmedArticleSet>"
        + List.of(asked.parameter("id").split(",")).stream()
            .map(
                id ->
                    "<PubmedArticle><MedlineCitation><PMID Version=\"1\">"
                        + id
                        + "</PMID><Article><ArticleTitle>Invented</ArticleTitle></Article>"
                        + "</MedlineCitation></PubmedArticle>")
            .collect(Collectors.joining())
        + "</PubmedArticleSet>";
  }

  private String europePmc(Asked asked) {
    int start = start(asked.parameter("cursorMark"));
    return "{\"hitCount\":"
        + told
        + (start + PAGE < records ? ",\"nextCursorMark\":\"" + (start + PAGE) + "\"" : "")
        + ",\"resultList\":{\"result\":["
        + listed(start, i -> "{\"source\":\"MED\",\"id\":\"" + i + "\",\"title\":\"Invented\"}")
        + "]}}";
  }

  private String studies(Asked asked) {
    int start = start(asked.parameter("pageToken"));
    return "{"
        + (start == 0 ? "\"totalCount\":" + told + "," : "")
        + (start + PAGE < records ? "\"nextPageToken\":\"" + (start + PAGE) + "\"," : "")
        + "\"studies\":["
        + listed(
            start,
            i ->
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT"
                    + String.format(Locale.ROOT, "%08d", i)
                    + "\"}}}")
        + "]}";
  }

  private String works(Asked asked) {
    int start = start(asked.parameter("cursor"));
    return "{\"status\":\"ok\",\"message\":{\"total-results\":"
        + told
        + ",\"next-cursor\":\""
        + (start + PAGE)
        + "\",\"items\":["
        + listed(
            start,
            i ->
                "{\"reference\":[{\"DOI\":\"10.1/x\"}],\"DOI\":\"10.5555/"
                    + i
                    + "\",\"title\":[\"Invented\"],\"update-to\":[{\"DOI\":\"10.5555/p"
                    + i
                    + "\",\"type\":\"retraction\"}]}")
        + "]}}";
  }

  private void openFda(Asked asked, OutputStream out) throws IOException {
    if (records == 0 && told == 0) {
      Replies.send(
          out,
          404,
          "Content-Type: application/json\r\n",
          "{\"error\":{\"code\":\"NOT_FOUND\",\"message\":\"No matches found!\"}}");
      return;
    }
    int start = start(asked.parameter("search_after"));
    String host = asked.lines().stream().filter(l -> l.startsWith("Host: ")).findFirst().get();
    String link =
        "Link: <http://"
            + host.substring(6)
            + "/drug/label.json?search=x&limit=100&api_key="
            + asked.parameter("api_key")
            + "&search_after="
            + (start + PAGE)
            + ">; rel=\"Next\"\r\n";
    Replies.send(
        out,
        200,
        "Content-Type: application/json; charset=utf-8\r\n" + (start + PAGE < records ? link : ""),
        "{\"meta\":{\"results\":{\"skip\":0,\"limit\":100,\"total\":"
            + told
            + "}},\"results\":["
            + listed(
                start,
                i ->
                    "{\"id\":\"label-"
                        + i
                        + "\",\"set_id\":\"set-"
                        + i
                        + "\",\"indications_and_usage\":[\"1 INDICATIONS AND USAGE For invented"
                        + " ills.\"],"
                        + "\"openfda\":{\"generic_name\":[\"INVENTOL\"],\"id\":[\"no\"]}}")
            + "]}");
  }

  private String labels(Asked asked) {
    int start = (Integer.parseInt(asked.parameter("page")) - 1) * PAGE;
    return "{\"data\":["
        + listed(start, i -> "{\"setid\":\"set-" + i + "\",\"title\":\"Invented\"}")
        + "],\"metadata\":{\"total_elements\":"
        + told
        + ",\"total_pages\":"
        + ((records + PAGE - 1) / PAGE)
        + ",\"next_page_url\":\"null\"}}";
  }

  private static String label(Asked asked) {
    String set = asked.path().replace("/spls/", "").replace(".xml", "");
    return "<document xmlns=\"urn:hl7-org:v3\"><id root=\"other\"/><setId root=\""
        + set.toUpperCase(Locale.ROOT)
        + "\"/><title>Inventol</title><component><structuredBody><component><section>"
        + "<code code=\"34067-9\" codeSystem=\"2.16.840.1.113883.6.1\"/><title>Indications</title>"
        + "<text><paragraph>For invented ills.</paragraph></text></section></component>"
        + "</structuredBody></component></document>";
  }

  private static int start(String cursor) {
    return cursor.isEmpty() || cursor.equals("*") ? 0 : Integer.parseInt(cursor);
  }

  private String listed(int start, java.util.function.IntFunction<String> written) {
    return IntStream.range(start, Math.max(start, Math.min(records, start + PAGE)))
        .mapToObj(i -> written.apply(i + 1))
        .collect(Collectors.joining(","));
  }
}
