package org.offlabel.metaanalysis.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.table.Column.Kind;

/**
 * The header of a table: which known column stands where. Of two columns of words that mean the
 * same, such as "trial" and "author", the one with the more usual name counts. Of two columns of
 * numbers the first counts, and the second is told as a problem if they would be read.
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
      Column.ofHeader(names.get(i)).ifPresent(column -> found(column, place, found, again));
    }
    this.places = Collections.unmodifiableMap(found);
    this.repeated = Collections.unmodifiableMap(again);
  }

  private void found(
      Column column, int place, Map<Column, Integer> found, Map<Column, Integer> again) {
    Integer before = found.get(column);
    if (before == null) {
      found.put(column, place);
    } else if (column.kind() != Kind.TEXT) {
      again.put(column, place);
    } else if (rank(column, place) < rank(column, before)) {
      found.put(column, place);
    }
  }

  private int rank(Column column, int place) {
    return column.names().indexOf(Column.plain(names.get(place)));
  }

  int size() {
    return names.size();
  }

  Set<Column> known() {
    return places.keySet();
  }

  /** The known columns in which this row has a value. */
  Set<Column> filled(List<String> cells) {
    Set<Column> filled = EnumSet.noneOf(Column.class);
    places.forEach(
        (column, place) -> {
          if (!Cell.isMissing(cells.get(place))) {
            filled.add(column);
          }
        });
    return filled;
  }

  Optional<Integer> place(Column column) {
    return Optional.ofNullable(places.get(column));
  }

  /** The place of a header given by the user, by its exact name first and loosely else. */
  Optional<Integer> place(String header) {
    int exact = names.indexOf(header.strip());
    if (exact >= 0) {
      return Optional.of(exact);
    }
    List<String> plain = names.stream().map(Column::plain).toList();
    int loose = Column.plain(header).isEmpty() ? -1 : plain.indexOf(Column.plain(header));
    return loose >= 0 ? Optional.of(loose) : Optional.empty();
  }

  /** The header as it stands in the table. */
  String name(Column column) {
    return place(column).map(names::get).orElse(column.code());
  }

  /** The header at a place, or its number where it has no name. */
  String nameAt(int place) {
    String name = names.get(place);
    return name.isEmpty() ? "number " + (place + 1) : name;
  }

  /** The headers as they stand in the table that no known column has. */
  List<String> unknown() {
    return names.stream().filter(name -> Column.ofHeader(name).isEmpty()).toList();
  }

  /** Whether most of what stands there are numbers, as in a table that begins with its data. */
  boolean looksLikeData() {
    long filled = names.stream().filter(name -> !Cell.isMissing(name)).count();
    long numbers = names.stream().filter(name -> Cell.isNumber(name)).count();
    return numbers > 0 && 2 * numbers >= filled;
  }

  /** The columns that stand in the table twice under names that mean the same. */
  List<String> twice(List<Column> columns) {
    List<String> twice = new ArrayList<>();
    for (Column column : columns) {
      Integer second = repeated.get(column);
      if (second != null) {
        twice.add(
            name(column)
                + " and "
                + names.get(second)
                + " (columns "
                + (places.getOrDefault(column, 0) + 1)
                + " and "
                + (second + 1)
                + ")");
      }
    }
    return twice;
  }

  /** The names, or the first of very many. */
  String shown() {
    int most = 40;
    String first =
        String.join(
            ", ",
            IntStream.range(0, Math.min(names.size(), most))
                .mapToObj(i -> names.get(i).isEmpty() ? "(no name)" : Cell.shown(names.get(i)))
                .toList());
    return names.size() <= most ? first : first + " and " + (names.size() - most) + " more";
  }
}
