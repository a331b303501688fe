package org.offlabel.metaanalysis.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.Measure;

/** What to tell a user whose columns do not fit. */
final class Advice {

  private Advice() {}

  static String onColumns(Headers headers, List<Layout> layouts, Optional<Measure> measure) {
    String there = "the columns are: " + headers.shown() + ". ";
    if (!layouts.isEmpty() && measure.isPresent()) {
      return there
          + "They give "
          + String.join(", ", layouts.stream().map(Advice::codes).toList())
          + "; "
          + measure.get().code()
          + " needs "
          + needed(measure.get());
    }
    return there
        + "No known set of columns is among them. Known are: "
        + String.join(
            "; ",
            Stream.of(Layout.values())
                .map(each -> each.words() + " (" + each.needed() + ")")
                .toList())
        + ". The first row must hold the names of the columns";
  }

  private static String codes(Layout layout) {
    return layout.measures().isEmpty()
        ? layout.words()
        : String.join("/", layout.measures().stream().map(Measure::code).toList());
  }

  private static String needed(Measure measure) {
    return String.join(
        " or ",
        Stream.of(Layout.values())
            .filter(layout -> layout.allows(measure))
            .map(Layout::needed)
            .toList());
  }
}
