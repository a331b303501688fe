package org.offlabel.evidence.source.label;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;
import org.offlabel.evidence.source.xml.SafeXml;

/**
 * Reads drug labels of openFDA: a page of results, the files of the yearly download, a list of
 * labels, or a single one.
 */
public final class OpenFdaLabelReader implements FormatReader {

  /** Fields that nothing but a label has. */
  private final List<Pattern> marks;

  private final SectionCodes codes = SectionCodes.bundled();
  private final SafeXml xml = SafeXml.ofDocuments(Budget.DEEPEST, Budget.MOST_CHARACTERS);

  /** A reader of all sections known. */
  public OpenFdaLabelReader() {
    this.marks =
        codes.all().stream()
            .map(SectionCodes.Known::field)
            .filter(field -> field.indexOf('_') > 0)
            .map(field -> Pattern.compile("\"" + Pattern.quote(field) + "\"\\s{0,9}:\\s{0,99}\\["))
            .toList();
  }

  @Override
  public String name() {
    return "drug labels (openFDA JSON)";
  }

  @Override
  public boolean claims(FileStart start) {
    String text = start.text().stripLeading();
    boolean json = text.startsWith("{") || text.startsWith("[");
    boolean named = start.has("\"openfda\"") && start.has("\"set_id\"");
    return json && (named || marks.stream().anyMatch(mark -> mark.matcher(text).find()));
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    new OpenFdaPage(origin, results, codes, xml).read(bytes);
  }

  static String number(String setId, int place) {
    return setId.isBlank() ? Integer.toString(place) : setId.toLowerCase(Locale.ROOT);
  }
}
