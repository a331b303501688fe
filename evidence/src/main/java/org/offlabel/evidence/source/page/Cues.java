package org.offlabel.evidence.source.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that tell what a line is there for, read from {@code cues.txt} beside this class, so that
 * they can be read and mended without reading code.
 */
public final class Cues {

  /** What a phrase is a sign of. The way it is matched is part of the name. */
  public enum Kind {
    /** The whole line. */
    CLUTTER_LINE,
    /** How a short line begins. */
    CLUTTER_START,
    /** Anywhere in a short line. */
    CLUTTER_INSIDE,
    /** Advertising of the site itself, anywhere in a paragraph of middling length. */
    PROMOTION_INSIDE,
    /** The heading above teasers of other pages, as a whole line. */
    TEASERS_LINE,
    /** The heading above a comment thread, as a whole line. */
    COMMENTS_LINE,
    /** How the heading above a thread begins. */
    COMMENTS_START,
    /** The heading above a reference list, as a whole line. */
    REFERENCES_LINE,
    /** The heading above a note on the author, as a whole line. */
    ABOUT_AUTHOR_LINE,
    /** A button or counter below a post, as a whole line. */
    ACTION_LINE,
    /** A sharing button, as a whole line or glued to a line's end. */
    SHARE_LINE,
    /** A picture's credit or label, anywhere in a short line. */
    CAPTION_INSIDE,
    /** How a section heading begins that cannot be a page's title. */
    SECTION_START,
    /** How a line begins that names an author. */
    AUTHOR_START,
    /** How a line begins that names a reviewer. */
    REVIEWER_START,
    /** What stands before the date of publication. */
    PUBLISHED_START,
    /** What stands before the date of the last change or review. */
    UPDATED_START,
    /** A call to readers to write, anywhere in a paragraph. */
    CALL_INSIDE,
    /** Politeness of somebody who answers readers, anywhere. */
    POLITE_INSIDE,
    /** A patient speaking of himself or herself, anywhere. */
    STORY_INSIDE,
    /** How letters end before the name. */
    CLOSING_INSIDE,
    /** What a note on an author says, anywhere. */
    BIOGRAPHY_INSIDE
  }

  private final Map<Kind, List<String>> phrases = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> lines = new EnumMap<>(Kind.class);

  /** By kind and first letter, since most lines begin like no phrase. */
  private final Map<String, List<String>> openings = new HashMap<>();

  private Cues() {}

  /**
   * The cues that come with the program.
   *
   * @throws IllegalStateException if the resource is missing or names an unknown kind
   */
  public static Cues bundled() {
    Cues cues = new Cues();
    for (Kind kind : Kind.values()) {
      cues.phrases.put(kind, new ArrayList<>());
      cues.lines.put(kind, new HashSet<>());
    }
    try (InputStream in = Cues.class.getResourceAsStream("cues.txt")) {
      if (in == null) {
        throw new IllegalStateException("cues.txt is missing beside " + Cues.class.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(cues::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cues;
  }

  private void add(String line) {
    int blank = line.indexOf(' ');
    if (blank < 0) {
      throw new IllegalStateException("a cue needs a kind and a phrase: " + line);
    }
    String name = line.substring(0, blank).toUpperCase(Locale.ROOT).replace('-', '_');
    Kind kind = Kind.valueOf(name);
    String phrase = line.substring(blank).strip();
    list(kind).add(phrase);
    set(kind).add(phrase);
    openings.computeIfAbsent(opening(kind, phrase), k -> new ArrayList<>()).add(phrase);
  }

  private static String opening(Kind kind, String phrase) {
    return kind.name() + phrase.charAt(0);
  }

  private List<String> list(Kind kind) {
    return phrases.getOrDefault(kind, List.of());
  }

  private Set<String> set(Kind kind) {
    return lines.getOrDefault(kind, Set.of());
  }

  /** Whether {@code key} is one of the phrases, but for marks at its ends. */
  boolean line(Kind kind, String key) {
    return set(kind).contains(bare(key));
  }

  /** Whether {@code key} begins with one of the phrases, as whole words. */
  boolean starts(Kind kind, String key) {
    return !startOf(kind, key).isEmpty();
  }

  /** The longest of the phrases that {@code key} begins with, or an empty string. */
  String startOf(Kind kind, String key) {
    String found = "";
    if (key.isEmpty()) {
      return found;
    }
    for (String phrase : openings.getOrDefault(opening(kind, key), List.of())) {
      if (phrase.length() > found.length() && wholeAt(key, phrase, 0)) {
        found = phrase;
      }
    }
    return found;
  }

  /** Whether one of the phrases stands in {@code key}, as whole words. */
  boolean inside(Kind kind, String key) {
    return count(kind, key) > 0;
  }

  /** How many of the phrases stand in {@code key}, as whole words. */
  int count(Kind kind, String key) {
    int found = 0;
    for (String phrase : list(kind)) {
      for (int at = key.indexOf(phrase); at >= 0; at = key.indexOf(phrase, at + 1)) {
        if (wholeAt(key, phrase, at)) {
          found++;
          break;
        }
      }
    }
    return found;
  }

  /** All phrases of a kind, in the order of the file. */
  List<String> all(Kind kind) {
    return List.copyOf(list(kind));
  }

  private static boolean wholeAt(String key, String phrase, int at) {
    if (!key.startsWith(phrase, at)) {
      return false;
    }
    int end = at + phrase.length();
    boolean before = at == 0 || !joined(key.charAt(at - 1), phrase.charAt(0));
    boolean after = end == key.length() || !joined(key.charAt(end), key.charAt(end - 1));
    return before && after;
  }

  private static boolean joined(char outside, char edge) {
    return Character.isLetterOrDigit(outside) && Character.isLetterOrDigit(edge);
  }

  private static String bare(String key) {
    int start = 0;
    int end = key.length();
    while (end > start && !Character.isLetterOrDigit(key.charAt(end - 1))) {
      end--;
    }
    while (start < end && !Character.isLetterOrDigit(key.charAt(start))) {
      start++;
    }
    return key.substring(start, end);
  }
}
