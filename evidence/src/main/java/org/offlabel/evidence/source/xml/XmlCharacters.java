package org.offlabel.evidence.source.xml;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.ZipException;

/**
 * The characters of an XML file, of which the last ones can be read again. Bytes that do not fit
 * the encoding come as the character 0, which no XML may hold, so that only the record they stand
 * in is lost.
 */
final class XmlCharacters extends Reader {

  /** How far back reading again can reach; more than a parser looks ahead. */
  private static final int KEPT = 1 << 16;

  private static final int SLICE = 1024;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
  private final char[] window = new char[2 * KEPT];
  private long windowStart;
  private int length;
  private int next;
  private String prefix = "";
  private int prefixed;
  private boolean ended;
  private boolean cut;
  private long lastUnfit = -1;

  XmlCharacters(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Whether the bytes broke off, as those of a packed file that was cut do. */
  boolean isCut() {
    return cut;
  }

  /** Whether bytes that do not fit the encoding came at or after this place. */
  boolean unfitSince(long offset) {
    return lastUnfit >= offset;
  }

  /** Goes on at a place that was read shortly before, as if {@code words} stood before it. */
  void restart(long offset, String words) {
    next = Math.toIntExact(Math.max(0, offset - windowStart));
    prefix = words;
    prefixed = 0;
  }

  /** Where the next tag of one of these names begins, from {@code offset} on. */
  OptionalLong find(List<String> names, long offset) throws IOException {
    next = (int) Math.max(0, Math.min(length, offset - windowStart));
    int longest = names.stream().mapToInt(String::length).max().orElse(0) + 2;
    while (true) {
      if (length - next < longest) {
        refill();
      }
      if (next >= length) {
        return OptionalLong.empty();
      }
      if (window[next] == '<' && isTag(names)) {
        return OptionalLong.of(windowStart + next);
      }
      next++;
    }
  }

  private boolean isTag(List<String> names) {
    for (String name : names) {
      int end = next + 1 + name.length();
      boolean fits = end < length && " \t\r\n>/".indexOf(window[end]) >= 0;
      for (int i = 0; fits && i < name.length(); i++) {
        fits = window[next + 1 + i] == name.charAt(i);
      }
      if (fits) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int read(char[] target, int offset, int most) throws IOException {
    if (prefixed < prefix.length()) {
      int copied = Math.min(most, prefix.length() - prefixed);
      prefix.getChars(prefixed, prefixed + copied, target, offset);
      prefixed += copied;
      return copied;
    }
    if (next == length) {
      refill();
    }
    if (next == length) {
      return -1;
    }
    int copied = Math.min(most, length - next);
    System.arraycopy(window, next, target, offset, copied);
    next += copied;
    return copied;
  }

  /** Reads on behind what is there, and forgets what lies far back. */
  private void refill() throws IOException {
    if (ended) {
      return;
    }
    int forgotten = Math.max(0, next - KEPT);
    if (forgotten > 0) {
      System.arraycopy(window, forgotten, window, 0, length - forgotten);
      windowStart += forgotten;
      length -= forgotten;
      next -= forgotten;
    }
    CharBuffer out = CharBuffer.wrap(window, length, window.length - length);
    int before = out.position();
    while (out.position() == before && !ended) {
      decode(out);
    }
    length = out.position();
  }

  /**
   * Decodes slice by slice: a decoder is fast up to the first character beyond ASCII of what it is
   * handed, and slow from there.
   */
  private void decode(CharBuffer out) throws IOException {
    boolean last = !fill();
    int end = bytes.limit();
    CoderResult result = CoderResult.UNDERFLOW;
    while (result.isUnderflow()) {
      boolean whole = end - bytes.position() <= SLICE;
      bytes.limit(whole ? end : bytes.position() + SLICE);
      result = decoder.decode(bytes, out, last && whole);
      if (whole) {
        break;
      }
    }
    bytes.limit(end);
    decoded(result, last && bytes.position() == end, out);
  }

  private void decoded(CoderResult result, boolean last, CharBuffer out) {
    if (result.isError() && out.hasRemaining()) {
      bytes.position(bytes.position() + result.length());
      lastUnfit = windowStart + out.position();
      out.put('\0');
    } else if (last && result.isUnderflow()) {
      decoder.flush(out);
      ended = true;
    }
  }

  /** More bytes, if there are any. Data that breaks off or is damaged is the end of the file. */
  private boolean fill() throws IOException {
    if (bytes.remaining() >= KEPT / 2) {
      return true;
    }
    bytes.compact();
    int got;
    try {
      got = in.read(bytes.array(), bytes.position(), bytes.remaining());
    } catch (EOFException | ZipException e) {
      cut = true;
      got = -1;
    }
    bytes.position(bytes.position() + Math.max(0, got));
    bytes.flip();
    return got >= 0;
  }

  @Override
  public void close() {
    // The caller closes the stream of bytes.
  }
}
