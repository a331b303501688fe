package org.offlabel.metaanalysis.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header of a table: which known column stands where. The first of two columns of the same kind
 * counts; the second is told as a problem only if it would be read.
 */
final class Headers {

  private final List<String> names;
  private final Map<Column, Integer> places;
  private final Map<Column, Integer> repeated;

  Headers(List<String> names) {
    this.names = List.copyOf(names);
    Map<Column, Integer> found = new EnumMap<>(Column.class);
    Map<Column, Integer> again = new EnumMap<>(Column.class);
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      Column.ofHeader(names.get(i))
          .ifPresent(column -> (found.containsKey(column) ? again : found).put(column, place));
    }
    this.places = Collections.unmodifiableMap(found);
    this.repeated = Collections.unmodifiableMap(again);
  }

  int size() {
    return names.size();
  }

  Set<Column> known() {
    return places.keySet();
  }

  Optional<Integer> place(Column column) {
    return Optional.ofNullable(places.get(column));
  }

  /** The place of a header given by the user, by its exact name first and loosely else. */
  Optional<Integer> place(String header) {
    int exact = names.indexOf(header);
    if (exact >= 0) {
      return Optional.of(exact);
    }
    List<String> plain = names.stream().map(Column::plain).toList();
    int loose = plain.indexOf(Column.plain(header));
    return loose >= 0 ? Optional.of(loose) : Optional.empty();
  }

  /** The header as it stands in the table. */
  String name(Column column) {
    return place(column).map(names::get).orElse(column.code());
  }

  /** The columns that stand in the table twice under names that mean the same. */
  List<String> twice(List<Column> columns) {
    List<String> twice = new ArrayList<>();
    for (Column column : columns) {
      Integer second = repeated.get(column);
      if (second != null) {
        twice.add(name(column) + " and " + names.get(second));
      }
    }
    return twice;
  }

  String shown() {
    return String.join(", ", names);
  }
}
