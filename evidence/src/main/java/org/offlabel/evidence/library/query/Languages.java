package org.offlabel.evidence.library.query;

import java.util.List;
import java.util.Locale;

/** The names and codes of languages, which differ from source to source. */
public final class Languages {

  private static final List<List<String>> NAMES =
      List.of(
          List.of("en", "eng", "english"),
          List.of("de", "ger", "deu", "german"),
          List.of("fr", "fre", "fra", "french"),
          List.of("es", "spa", "spanish"),
          List.of("it", "ita", "italian"),
          List.of("pt", "por", "portuguese"),
          List.of("nl", "dut", "nld", "dutch"),
          List.of("pl", "pol", "polish"),
          List.of("ru", "rus", "russian"),
          List.of("zh", "chi", "zho", "chinese"),
          List.of("ja", "jpn", "japanese"),
          List.of("ko", "kor", "korean"),
          List.of("tr", "tur", "turkish"),
          List.of("sv", "swe", "swedish"),
          List.of("da", "dan", "danish"),
          List.of("no", "nor", "norwegian"),
          List.of("fi", "fin", "finnish"),
          List.of("cs", "cze", "ces", "czech"),
          List.of("hu", "hun", "hungarian"),
          List.of("el", "gre", "ell", "greek"),
          List.of("he", "heb", "hebrew"),
          List.of("ar", "ara", "arabic"),
          List.of("fa", "per", "fas", "persian"));

  private Languages() {}

  /** The two-letter code of a language given by code or English name; otherwise as given. */
  public static String code(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return NAMES.stream()
        .filter(names -> names.contains(wanted))
        .map(List::getFirst)
        .findFirst()
        .orElse(wanted);
  }
}
