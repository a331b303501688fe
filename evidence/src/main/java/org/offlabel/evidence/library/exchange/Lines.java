package org.offlabel.evidence.library.exchange;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import org.offlabel.evidence.model.document.Document;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The lines of an exported library: a head, a document each, and an end. */
final class Lines {

  static final int VERSION = 1;

  /** The longest line that is read; no document of the readers comes near it. */
  static final int LONGEST = 400_000_000;

  private final JsonMapper mapper =
      JsonMapper.builder()
          // Half a surrogate pair has no UTF-8, and so is written as an escape.
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .changeDefaultVisibility(
              checker ->
                  checker
                      .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                      .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                      .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
          .build();

  /**
   * The first line.
   *
   * @param offlabelLibrary the version of this form
   */
  record Head(int offlabelLibrary) {}

  /**
   * A document.
   *
   * @param origins everywhere it was read from
   * @param document itself
   */
  record Entry(List<String> origins, Document document) {
    Entry {
      origins = List.copyOf(origins);
      if (origins.isEmpty()) {
        throw new IllegalArgumentException("a document was read from somewhere");
      }
    }
  }

  /**
   * The last line.
   *
   * @param documents how many there are
   * @param sha256 of all lines before, line ends included
   */
  record End(long documents, String sha256) {}

  String write(Object line) {
    return mapper.writeValueAsString(line);
  }

  <T> T read(String line, Class<T> type) {
    return mapper.readValue(line, type);
  }
}
