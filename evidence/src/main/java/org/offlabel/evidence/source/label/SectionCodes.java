package org.offlabel.evidence.source.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections that labels have, by their code and by their field in openFDA. */
final class SectionCodes {

  /** The code of a section that says nothing of what it holds. */
  static final String OTHER = "42229-5";

  /**
   * One sort of section.
   *
   * @param code its LOINC code
   * @param field its field in openFDA
   * @param name what it is called here
   * @param read whether its text is read
   */
  record Known(String code, String field, String name, boolean read) {}

  private final Map<String, Known> byCode = new LinkedHashMap<>();
  private final Map<String, Known> byField = new LinkedHashMap<>();

  private SectionCodes() {}

  static SectionCodes bundled() {
    SectionCodes codes = new SectionCodes();
    try (InputStream in = SectionCodes.class.getResourceAsStream("sections.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no table sections.tsv");
      }
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      table.lines().filter(line -> !line.startsWith("#")).forEach(codes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return codes;
  }

  private void add(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    Known known =
        new Known(columns.get(0), columns.get(1), columns.get(2), columns.get(3).equals("read"));
    byCode.put(known.code(), known);
    byField.put(known.field(), known);
  }

  Optional<Known> ofCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Optional<Known> ofField(String field) {
    return Optional.ofNullable(byField.get(field));
  }

  /** All, in the order in which a label of single fields is written. */
  List<Known> all() {
    return List.copyOf(byCode.values());
  }

  /** Whether the text of sections with this code is read; that of unknown ones is. */
  boolean isRead(String code) {
    return ofCode(code).map(Known::read).orElse(true);
  }

  /** The path in words: "34070-3 contraindications, 42228-7 pregnancy". */
  String shown(List<String> path) {
    return String.join(
        ", ",
        path.stream()
            .map(code -> ofCode(code).map(known -> code + " " + known.name()).orElse(code))
            .toList());
  }
}
