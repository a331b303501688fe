package org.offlabel.evidence.source.kind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.source.page.Page;

/** The sections by which kinds of documents are known, read from {@code sections.txt}. */
final class Sections {

  private static final int LEAST = 3;
  private static final int LONGEST_LABEL = 60;

  /** What a phrase at the beginning of a block is a sign of. */
  private enum Sign {
    ARTICLE,
    LABEL,
    REGISTRATION,
    GUIDELINE,
    GUIDELINE_TITLE,
    ANSWER
  }

  private final Map<Sign, List<String>> phrases = new EnumMap<>(Sign.class);

  private Sections() {}

  static Sections bundled() {
    Sections sections = new Sections();
    for (Sign sign : Sign.values()) {
      sections.phrases.put(sign, new ArrayList<>());
    }
    try (InputStream in = Sections.class.getResourceAsStream("sections.txt")) {
      if (in == null) {
        throw new IllegalStateException("sections.txt is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(sections::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sections;
  }

  private void add(String line) {
    int blank = line.indexOf(' ');
    Sign sign = Sign.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT).replace('-', '_'));
    of(sign).add(line.substring(blank).strip());
  }

  private List<String> of(Sign sign) {
    return phrases.getOrDefault(sign, List.of());
  }

  /** The kind that enough of a page's sections show. */
  Optional<DocumentKind> kind(Page page) {
    if (distinct(page, Sign.REGISTRATION) >= LEAST) {
      return Optional.of(DocumentKind.REGISTRATION);
    }
    if (distinct(page, Sign.LABEL) >= LEAST) {
      return Optional.of(DocumentKind.LABEL);
    }
    if (guideline(page)) {
      return Optional.of(DocumentKind.GUIDELINE);
    }
    boolean reports = opens(page, Sign.ARTICLE, "method") && opens(page, Sign.ARTICLE, "result");
    return reports || distinct(page, Sign.ARTICLE) >= LEAST
        ? Optional.of(DocumentKind.ARTICLE)
        : Optional.empty();
  }

  /** Whether a block opens with a phrase of the sign that begins so. */
  private boolean opens(Page page, Sign sign, String beginning) {
    return page.blocks().stream()
        .filter(Block::isArticle)
        .flatMap(block -> starts(sign, opening(page, block)).stream())
        .anyMatch(phrase -> phrase.startsWith(beginning));
  }

  /** It calls itself a guideline, and grades what it recommends. */
  private boolean guideline(Page page) {
    String title = page.metadata().title().map(Noted::value).orElse("").toLowerCase(Locale.ROOT);
    boolean named = of(Sign.GUIDELINE_TITLE).stream().anyMatch(title::contains);
    long graded =
        page.blocks().stream()
            .filter(Block::isArticle)
            .map(block -> block.span().of(page.text()).toLowerCase(Locale.ROOT))
            .filter(text -> of(Sign.GUIDELINE).stream().anyMatch(text::contains))
            .count();
    return named && graded >= 1;
  }

  /** Headings that answers of language models carry. */
  List<Span> answerHeadings(Page page) {
    return page.blocks().stream()
        .filter(b -> b.role() == BlockRole.HEADING || b.role() == BlockRole.TITLE)
        .filter(block -> starts(Sign.ANSWER, opening(page, block)).isPresent())
        .map(Block::span)
        .toList();
  }

  /** How many different phrases of a sign open a block of the article. */
  private long distinct(Page page, Sign sign) {
    return page.blocks().stream()
        .filter(Block::isArticle)
        .flatMap(block -> starts(sign, opening(page, block)).stream())
        .distinct()
        .count();
  }

  private static String opening(Page page, Block block) {
    int end = Math.min(block.span().end(), block.span().start() + LONGEST_LABEL);
    return page.text().substring(block.span().start(), end).toLowerCase(Locale.ROOT).strip();
  }

  /** A phrase counts as a whole heading or before a colon, with or without a number. */
  private Optional<String> starts(Sign sign, String opening) {
    String words = opening.replaceFirst("^[\\d.\\s]{1,8}", "");
    return of(sign).stream()
        .filter(phrase -> words.startsWith(phrase))
        .filter(phrase -> ended(words, phrase.length(), sign))
        .findFirst();
  }

  private static boolean ended(String words, int at, Sign sign) {
    boolean loose = sign == Sign.ANSWER && at < words.length() && words.charAt(at) == ' ';
    return loose || at == words.length() || ":.\n".indexOf(words.charAt(at)) >= 0;
  }
}
