package org.offlabel.evidence.fetch.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The first lines of an answer, read strictly: what two programs could understand differently is
 * refused.
 *
 * @param status three digits
 * @param headers all of them
 */
record Head(int status, Headers headers) {

  private static final int LONGEST_LINE = 8_192;
  private static final int MOST_HEADERS = 200;
  private static final int MOST_INTERIM = 5;
  private static final String TOKEN = "!#$%&'*+-.^_`|~";

  /** Reads a head, and passes over interim ones (100 Continue and the like). */
  static Head read(InputStream in) throws IOException {
    for (int interim = 0; interim <= MOST_INTERIM; interim++) {
      Head head = readOne(in);
      if (head.status() >= 200) {
        return head;
      }
    }
    throw Broken.passing("the server kept saying that an answer would come");
  }

  private static Head readOne(InputStream in) throws IOException {
    int status = status(line(in));
    List<Headers.Header> headers = new ArrayList<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (headers.size() == MOST_HEADERS) {
        throw Broken.passing("the answer has more than " + MOST_HEADERS + " headers");
      }
      headers.add(header(line));
    }
    return new Head(status, new Headers(headers));
  }

  private static int status(String line) throws IOException {
    boolean good =
        line.length() >= 12
            && (line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 "))
            && line.substring(9, 12).chars().allMatch(c -> c >= '0' && c <= '9')
            && (line.length() == 12 || line.charAt(12) == ' ');
    if (!good || line.charAt(9) == '0' || line.charAt(9) > '5') {
      throw Broken.passing("the answer is no HTTP");
    }
    return Integer.parseInt(line.substring(9, 12));
  }

  private static Headers.Header header(String line) throws IOException {
    int colon = line.indexOf(':');
    if (colon < 1 || !line.substring(0, colon).chars().allMatch(Head::isToken)) {
      throw Broken.passing("a header of the answer has no proper name");
    }
    String value = line.substring(colon + 1).strip();
    if (value.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7F)) {
      throw Broken.passing("a header of the answer holds control characters");
    }
    return new Headers.Header(line.substring(0, colon).toLowerCase(Locale.ROOT), value);
  }

  private static boolean isToken(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || TOKEN.indexOf(c) >= 0;
  }

  /** A line without its end; a carriage return elsewhere is refused. */
  static String line(InputStream in) throws IOException {
    byte[] bytes = new byte[LONGEST_LINE];
    int length = 0;
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw Broken.passing("the connection ended before the answer did");
      }
      if (length == LONGEST_LINE) {
        throw Broken.passing("a line of the answer is longer than " + LONGEST_LINE + " bytes");
      }
      bytes[length++] = (byte) next;
    }
    if (length > 0 && bytes[length - 1] == '\r') {
      length--;
    }
    String line = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (line.indexOf('\r') >= 0) {
      throw Broken.passing("a line of the answer holds a carriage return");
    }
    return line;
  }
}
