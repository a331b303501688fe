package org.offlabel.evidence.source.bibliography;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;

/** Reads exports in a format of tagged lines. */
public final class TaggedReader implements FormatReader {

  private final String name;
  private final TaggedSyntax syntax;
  private final Predicate<FileStart> claim;

  private TaggedReader(String name, TaggedSyntax syntax, Predicate<FileStart> claim) {
    this.name = name;
    this.syntax = syntax;
    this.claim = claim;
  }

  /** RIS, of nearly every reference manager. */
  public static TaggedReader ris() {
    return new TaggedReader(
        "RIS",
        TaggedFormats.RIS,
        start -> start.hasExtension("ris") || begins(start, "TY  -") || begins(start, "TY -"));
  }

  /** EndNote's tagged export and refer. */
  public static TaggedReader endNoteTags() {
    return new TaggedReader(
        "EndNote tags",
        TaggedFormats.REFER,
        start ->
            start.hasExtension("enw")
                || begins(start, "%0 ")
                || (start.hasExtension("ref") && start.text().stripLeading().startsWith("%")));
  }

  /** Web of Science's tagged export. */
  public static TaggedReader webOfScience() {
    return new TaggedReader(
        "Web of Science tags",
        TaggedFormats.WEB_OF_SCIENCE,
        start -> start.hasExtension("isi") || start.hasExtension("ciw") || begins(start, "FN "));
  }

  private static boolean begins(FileStart start, String words) {
    return start.text().stripLeading().startsWith(words);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean claims(FileStart start) {
    return claim.test(start);
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    EntryText.read(origin, bytes, results).ifPresent(text -> new Walk(origin, results).over(text));
  }

  /** One pass over the lines of an export. */
  private final class Walk {

    private final String origin;
    private final Consumer<ReadResult> results;
    private Entry entry = new Entry();
    private Optional<Field> field = Optional.empty();
    private final StringBuilder value = new StringBuilder();
    private int number;

    Walk(String origin, Consumer<ReadResult> results) {
      this.origin = origin;
      this.results = results;
    }

    void over(String text) {
      text.lines().forEach(this::line);
      finishEntry();
      if (number == 0) {
        results.accept(new Unreadable(origin, "the export holds no entry"));
      }
    }

    private void line(String line) {
      Optional<TaggedSyntax.Line> tagged = syntax.tagged(line);
      if (tagged.isEmpty()) {
        goOn(line);
        return;
      }
      String tag = tagged.get().tag();
      boolean ends = tag.equals(syntax.last());
      if (ends || (tag.equals(syntax.first()) && !entry.isEmpty())) {
        finishEntry();
      }
      if (!ends) {
        begin(tagged.get());
      }
    }

    /** A line without a tag belongs to the value before; a blank one may end an entry. */
    private void goOn(String line) {
      if (line.isBlank() && syntax.last().isEmpty()) {
        finishEntry();
      } else if (isOneEach()) {
        finishField();
        value.append(line.strip());
      } else {
        value.append(' ').append(line.strip());
      }
    }

    /** Web of Science writes one author a line under one tag. */
    private boolean isOneEach() {
      return syntax.between().isEmpty()
          && syntax.before().isEmpty()
          && field.filter(Field.AUTHOR::equals).isPresent();
    }

    private void begin(TaggedSyntax.Line line) {
      finishField();
      field = Optional.ofNullable(syntax.meanings().get(line.tag()));
      value.append(line.value().strip());
    }

    private void finishField() {
      field.ifPresent(known -> entry.add(known, value.toString()));
      value.setLength(0);
    }

    private void finishEntry() {
      finishField();
      field = Optional.empty();
      if (!entry.isEmpty()) {
        number++;
        results.accept(entry.read(origin + "#" + number));
      }
      entry = new Entry();
    }
  }
}
