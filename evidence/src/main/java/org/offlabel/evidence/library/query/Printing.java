package org.offlabel.evidence.library.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offlabel.evidence.model.document.PartialDate;

/** Writes a query out, with every operator and bracket that it is understood to have. */
public final class Printing {

  private Printing() {}

  /** The query in its own language; reading it gives the same query. */
  public static String of(Query query) {
    return switch (query) {
      case Query.Word(Field field, String text) -> name(field) + text;
      case Query.Pattern(Field field, String text) -> name(field) + text;
      case Query.Phrase(Field field, String text, int apart) ->
          name(field) + quoted(text) + (apart == 0 ? "" : "~" + apart);
      case Query.Value(Field field, String text) -> name(field) + value(text);
      case Query.Dated(Optional<PartialDate> from, Optional<PartialDate> to) ->
          from.equals(to) ? "year:" + iso(from) : "year:" + iso(from) + ".." + iso(to);
      case Query.All(List<Query> parts) -> joined(parts, " AND ");
      case Query.Any(List<Query> parts) -> joined(parts, " OR ");
      case Query.Not(Query part) -> "NOT " + bracketed(part);
    };
  }

  private static String name(Field field) {
    return field == Field.ANY ? "" : field.label() + ":";
  }

  private static String value(String text) {
    boolean plain =
        !text.startsWith("-")
            && text.chars()
                .allMatch(unit -> (unit < 128 && Character.isLetterOrDigit(unit)) || unit == '-');
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String iso(Optional<PartialDate> date) {
    return date.map(PartialDate::iso).orElse("");
  }

  private static String joined(List<Query> parts, String operator) {
    return parts.stream().map(Printing::bracketed).collect(Collectors.joining(operator));
  }

  private static String bracketed(Query part) {
    return part instanceof Query.All || part instanceof Query.Any ? "(" + of(part) + ")" : of(part);
  }
}
