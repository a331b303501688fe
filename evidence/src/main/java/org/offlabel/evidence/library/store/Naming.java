package org.offlabel.evidence.library.store;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.offlabel.evidence.model.document.Identifier;

/** Finds the documents that a person means. */
final class Naming {

  private Naming() {}

  /** The numbers of the documents with this id, this number or this origin, in order. */
  static List<Long> of(Handle handle, String words) {
    TreeSet<Long> found = new TreeSet<>();
    String key = ColumnText.key(words);
    found.addAll(numbers(handle, "SELECT number FROM document WHERE id = ?", key));
    found.addAll(numbers(handle, "SELECT document FROM origin WHERE place = ?", key));
    for (Identifier.Scheme scheme : Identifier.Scheme.values()) {
      String prefix = scheme.name() + ":";
      boolean prefixed = words.toUpperCase(Locale.ROOT).startsWith(prefix);
      String value = prefixed ? words.substring(prefix.length()).strip() : words;
      if (prefixed || scheme.isRegistry() || scheme == Identifier.Scheme.DOI) {
        String written =
            scheme == Identifier.Scheme.DOI
                ? value.toLowerCase(Locale.ROOT)
                : value.toUpperCase(Locale.ROOT);
        for (String form : new TreeSet<>(List.of(written, value))) {
          found.addAll(
              numbers(
                  handle,
                  "SELECT document FROM identifier WHERE scheme = ? AND value = ?"
                      + " AND relation = '"
                      + Store.OWN
                      + "'",
                  scheme.name(),
                  ColumnText.key(form)));
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<Long> numbers(Handle handle, String sql, Object... values) {
    return handle.select(sql, values).mapTo(Long.class).list();
  }
}
