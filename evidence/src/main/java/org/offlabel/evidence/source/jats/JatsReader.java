package org.offlabel.evidence.source.jats;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;
import org.offlabel.evidence.source.xml.XmlCursor;
import org.offlabel.evidence.source.xml.XmlRecords;
import org.offlabel.evidence.source.xml.XmlStart;

/** Reads JATS full text, one article or a set of them. */
public final class JatsReader implements FormatReader {

  private static final List<String> SIGNS =
      List.of(
          "<front>", "<front ", "<article-meta", "<journal-meta", "//NLM//DTD", "<pmc-articleset");

  @Override
  public String name() {
    return "JATS full text";
  }

  @Override
  public boolean claims(FileStart start) {
    String text = XmlStart.of(start);
    boolean article = text.contains("<article") || text.contains("<pmc-articleset");
    return article
        && SIGNS.stream().anyMatch(text::contains)
        && !text.toLowerCase(Locale.ROOT).contains("<html");
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    Run run = new Run(origin, results);
    new XmlRecords(List.of("article")).read(bytes, run);
    if (run.place == 0 && !run.reported) {
      results.accept(new Unreadable(origin, "it holds no articles"));
    }
  }

  /** The reading of one file. */
  private static final class Run implements XmlRecords.Reader {

    private final String origin;
    private final Consumer<ReadResult> results;
    private String own = "";
    private int place;
    private boolean reported;

    private Run(String origin, Consumer<ReadResult> results) {
      this.origin = origin;
      this.results = results;
    }

    @Override
    public void record(XmlCursor in) throws XMLStreamException {
      place++;
      boolean alone = in.depth() == 1 && place == 1;
      own = alone ? origin : origin + "#" + place;
      JatsArticle article = new JatsArticle();
      article.read(in);
      if (!alone) {
        own = article.number().map(number -> origin + "#" + number).orElse(own);
      }
      results.accept(article.result(own));
    }

    @Override
    public void broken(boolean inside, String reason) {
      reported = true;
      results.accept(
          inside
              ? new Unreadable(own, reason)
              : new Unreadable(origin, "between its articles " + reason));
    }

    @Override
    public void stopped(String reason) {
      reported = true;
      results.accept(new Unreadable(origin, reason));
    }
  }
}
