package org.offlabel.evidence.library.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offlabel.evidence.model.document.DocumentKind;

/** Brings the values of fields that are no running words into one form, and refuses wrong ones. */
final class Choices {

  private static final Map<String, String> YES_NO =
      Map.of("yes", "yes", "true", "yes", "no", "no", "false", "no");

  private Choices() {}

  /** The value in its one form. */
  static Query.Value read(Field field, String text, int start, int end) throws Misread {
    String value = Letters.quotable(text);
    if (!Letters.saysSomething(value)) {
      throw new Misread(start, end, "after " + field.label() + ": comes a value");
    }
    return switch (field) {
      case KIND -> new Query.Value(field, kind(value, start, end));
      case LANGUAGE -> new Query.Value(field, Languages.code(value));
      case RETRACTED ->
          new Query.Value(
              field,
              Optional.ofNullable(YES_NO.get(value.toLowerCase(Locale.ROOT)))
                  .orElseThrow(
                      () -> new Misread(start, end, "write retracted:yes or retracted:no")));
      case PMID -> new Query.Value(field, pmid(value, start, end));
      default -> new Query.Value(field, value);
    };
  }

  private static String kind(String value, int start, int end) throws Misread {
    String wanted = value.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    return Arrays.stream(DocumentKind.values())
        .map(DocumentKind::label)
        .filter(label -> label.replace('-', ' ').equals(wanted))
        .findFirst()
        .orElseThrow(() -> new Misread(start, end, "there is no such kind; there are " + kinds()));
  }

  private static String kinds() {
    return Arrays.stream(DocumentKind.values())
        .map(kind -> kind.label().indexOf(' ') < 0 ? kind.label() : '"' + kind.label() + '"')
        .collect(Collectors.joining(", "));
  }

  private static String pmid(String value, int start, int end) throws Misread {
    if (!value.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
      throw new Misread(start, end, "a PMID is a number, such as pmid:12345678");
    }
    return value;
  }
}
