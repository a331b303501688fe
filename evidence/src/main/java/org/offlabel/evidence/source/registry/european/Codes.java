package org.offlabel.evidence.source.registry.european;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.source.registry.tree.Field;

/**
 * The fields of EUCTR by the numbers of its form without dots: E.8.1.1 is "e811". A field that
 * comes in a second language is taken only where there is none in English.
 */
final class Codes {

  private final Map<String, Field> fields;

  Codes(Field record) {
    this.fields =
        record instanceof Field.Group group ? new LinkedHashMap<>(group.parts()) : Map.of();
  }

  /** The number at the start of a field's name. */
  static String code(String name) {
    int end = 0;
    while (end < name.length() && (end == 0 || Character.isDigit(name.charAt(end)))) {
      end++;
    }
    return name.substring(0, end);
  }

  /** The words of the field of this number; empty where there are none. */
  String text(String code) {
    return text(code, "");
  }

  /** The words of the field of this number whose name has these words too. */
  String text(String code, String words) {
    Optional<String> other = Optional.empty();
    for (Map.Entry<String, Field> entry : fields.entrySet()) {
      String name = entry.getKey();
      if (code(name).equals(code) && name.contains(words)) {
        String value = String.join("\n", entry.getValue().texts());
        if (!value.isBlank() && !isTranslated(name)) {
          return value;
        }
        other = other.isPresent() || value.isBlank() ? other : Optional.of(value);
      }
    }
    return other.orElse("");
  }

  /** "…_de": the last part has two letters, and the same name without it is there. */
  private boolean isTranslated(String name) {
    int last = name.lastIndexOf('_');
    return last == name.length() - 3 && fields.containsKey(name.substring(0, last));
  }

  boolean yes(String code) {
    return text(code).strip().equalsIgnoreCase("yes");
  }

  boolean no(String code) {
    return text(code).strip().equalsIgnoreCase("no");
  }
}
