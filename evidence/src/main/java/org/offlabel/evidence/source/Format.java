package org.offlabel.evidence.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats of files that are read. */
public enum Format {
  TEXT,
  MARKDOWN,
  HTML;

  /** The kinds of files that are read, for telling a person. */
  static final String READ = ".txt, .md, .markdown, .html and .htm";

  private static final Pattern PAGE =
      Pattern.compile("(?i)<!doctype\\s{1,9}html|<html[\\s>]|<body[\\s>]|<head[\\s>]");
  private static final int LOOKED_AT = 1024;

  /** The format a file's name tells; empty where the name has no extension or an unknown one. */
  static Optional<Format> ofName(String name) {
    return switch (extension(name)) {
      case "txt", "text" -> Optional.of(TEXT);
      case "md", "markdown" -> Optional.of(MARKDOWN);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      default -> Optional.empty();
    };
  }

  /** What follows the last stop of a file's name, in lower case; empty where there is none. */
  static String extension(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int stop = file.lastIndexOf('.');
    return stop <= 0 ? "" : file.substring(stop + 1).toLowerCase(Locale.ROOT);
  }

  /** The format that a text without an extension shows: a page if it begins like one. */
  static Format sniffed(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return PAGE.matcher(head).find() ? HTML : TEXT;
  }
}
