package org.offlabel.metaanalysis.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.Measure;

/** What to tell a user whose columns do not fit. */
final class Advice {

  private Advice() {}

  static String onColumns(Headers headers, Optional<Measure> measure) {
    List<Layout> layouts = Layout.in(headers.known());
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
    if (headers.size() == 1) {
      return "there is one column only, "
          + headers.shown()
          + "; separate the cells of a row by commas, semicolons or tabs";
    }
    if (headers.looksLikeData()) {
      return "the first row holds numbers, not names: "
          + headers.shown()
          + ". Put a row above it with the names of the columns, such as study, ai, n1i, ci, n2i";
    }
    List<NearName.Slip> slips = new NearName(headers).slips();
    if (!slips.isEmpty()) {
      return there + slips.stream().map(NearName.Slip::words).collect(Collectors.joining(" "));
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
