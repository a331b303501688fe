package org.offlabel.evidence.source.pubmed;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;

/** Names the answers of E-utilities that hold no documents, which are easily saved by mistake. */
public final class EntrezAnswerReader implements FormatReader {

  private record Answer(String opening, String reason) {}

  private static final List<Answer> ANSWERS =
      List.of(
          new Answer("<eSearchResult", "it is a search's list of numbers, without the articles"),
          new Answer("<eSummaryResult", "it is a list of short summaries, without the articles"),
          new Answer("<eLinkResult", "it is a list of links between numbers, without the articles"),
          new Answer("<ePostResult", "it is the receipt for a list of numbers"),
          new Answer("<eInfoResult", "it describes a database and holds no articles"),
          new Answer("<eSpellResult", "it is a proposal for spelling and holds no articles"),
          new Answer("<eFetchResult", "it is an error message instead of articles"),
          new Answer("<SerialsSet", "it is a list of journals, without articles"),
          new Answer("<errorBean", "it is an error message of Europe PMC instead of an article"),
          new Answer("<OA>", "it is a list of files of PubMed Central, without the articles"));

  private static final String ADVICE = "; download the articles themselves";

  @Override
  public String name() {
    return "answers of E-utilities without articles";
  }

  @Override
  public boolean claims(FileStart start) {
    return start.text().stripLeading().startsWith("<")
        && ANSWERS.stream().anyMatch(answer -> start.has(answer.opening()));
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    FileStart start = FileStart.of(origin, bytes.readNBytes(FileStart.LENGTH));
    ANSWERS.stream()
        .filter(answer -> start.has(answer.opening()))
        .findFirst()
        .ifPresent(answer -> results.accept(new Unreadable(origin, answer.reason() + ADVICE)));
  }
}
