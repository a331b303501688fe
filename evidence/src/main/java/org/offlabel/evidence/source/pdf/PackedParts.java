package org.offlabel.evidence.source.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the packed parts of a PDF unpack to, before anything unpacks them in memory. Goes
 * by the bytes alone, so that no entry of the file can lie about them.
 */
final class PackedParts {

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final byte[] LZW = {'/', 'L', 'Z', 'W'};
  private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

  /** So many bytes of LZW can become 4,096 / 1.5 times as many. */
  private static final int MOST_LZW = 65_536;

  /** How far before a stream its entry on LZW is looked for. */
  private static final int DICTIONARY = 400;

  /** A part packed twice is measured twice, more often is refused. */
  private static final int DEEPEST = 2;

  private static final int BUFFER = 1 << 16;

  private final byte[] file;
  private final PdfLimits limits;
  private long inAll;

  private PackedParts(byte[] file, PdfLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** Throws {@link RefusedPdf} where a part, or all together, unpack to more than is read. */
  static void measure(byte[] file, PdfLimits limits) {
    new PackedParts(file, limits).all();
  }

  private void all() {
    for (int at = find(STREAM, 0, file.length); at >= 0; at = find(STREAM, at + 6, file.length)) {
      if (isAt(END, at - 3)) {
        continue;
      }
      int start = at + STREAM.length;
      while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
        start++;
      }
      part(start);
      if (find(LZW, Math.max(0, at - DICTIONARY), at) >= 0) {
        lzw(start);
      }
    }
  }

  private void lzw(int start) {
    int end = find(END, start, file.length);
    if ((end < 0 ? file.length : end) - start > MOST_LZW) {
      throw new RefusedPdf(
          "it holds a long part packed in an outdated way (LZW); save it anew as PDF and read"
              + " that");
    }
  }

  private void part(int start) {
    if (start + 2 > file.length || !looksPacked(file[start], file[start + 1])) {
      return;
    }
    inflate(file, start, file.length - start, 1);
  }

  private static boolean looksPacked(byte first, byte second) {
    int header = ((first & 0xff) << 8) | (second & 0xff);
    return (first & 0x0f) == 8 && header % 31 == 0;
  }

  private void inflate(byte[] packed, int start, int length, int depth) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed, start, length);
      byte[] out = new byte[BUFFER];
      byte[] head = new byte[BUFFER];
      int held = 0;
      long total = 0;
      for (int got = inflater.inflate(out); got > 0; got = inflater.inflate(out)) {
        if (held < head.length) {
          int kept = Math.min(got, head.length - held);
          System.arraycopy(out, 0, head, held, kept);
          held += kept;
        }
        total += got;
        count(total, got);
      }
      if (held > 1 && looksPacked(head[0], head[1])) {
        again(head, held, depth);
      }
    } catch (DataFormatException e) {
      // Broken behind this place: the reader finds out, and no more comes out of it.
    } finally {
      inflater.end();
    }
  }

  private void count(long total, int more) {
    inAll += more;
    if (total > limits.unpacked()) {
      throw new RefusedPdf(
          "it holds a part that unpacks to more than "
              + limits.unpacked() / 1_000_000
              + " MB; no text needs that");
    }
    if (inAll > limits.unpackedInAll()) {
      throw new RefusedPdf(
          "it unpacks to more than " + limits.unpackedInAll() / 1_000_000 + " MB; split it");
    }
  }

  private void again(byte[] head, int held, int depth) {
    if (depth == DEEPEST || held == head.length) {
      throw new RefusedPdf("it holds a part that is packed many times over; no text needs that");
    }
    inflate(head, 0, held, depth + 1);
  }

  private boolean isAt(byte[] word, int at) {
    if (at < 0 || at + word.length > file.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (file[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private int find(byte[] word, int from, int to) {
    for (int at = from; at + word.length <= to; at++) {
      if (file[at] == word[0] && isAt(word, at)) {
        return at;
      }
    }
    return -1;
  }
}
