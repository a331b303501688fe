package org.offlabel.evidence.link.copy;

import java.util.List;
import java.util.stream.LongStream;
import org.offlabel.evidence.model.document.Span;

/** Turns the words of a text into numbers that can be compared quickly. */
final class WordHashes {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private WordHashes() {}

  /** One hash per word of the parts, in order. */
  static long[] of(String text, List<Span> parts) {
    LongStream.Builder words = LongStream.builder();
    for (Span part : parts) {
      addWords(text, part, words);
    }
    return words.build().toArray();
  }

  private static void addWords(String text, Span part, LongStream.Builder words) {
    long hash = OFFSET;
    boolean inside = false;
    int at = part.start();
    while (at < part.end()) {
      int point = text.codePointAt(at);
      int plain = point == '\u2019' ? '\'' : point;
      if (Character.isLetterOrDigit(plain) || plain == '\'') {
        hash = (hash ^ Character.toLowerCase(plain)) * PRIME;
        inside = true;
      } else if (inside) {
        words.add(mixed(hash));
        hash = OFFSET;
        inside = false;
      }
      at += Character.charCount(point);
    }
    if (inside) {
      words.add(mixed(hash));
    }
  }

  /** One hash for the words from {@code start} up to {@code end}, in this order. */
  static long together(long[] words, int start, int end) {
    long hash = OFFSET;
    for (int at = start; at < end; at++) {
      hash = mixed(hash * PRIME + words[at]);
    }
    return hash;
  }

  /** Spreads every bit over all others, after the finaliser of SplitMix64. */
  private static long mixed(long hash) {
    long spread = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    spread = (spread ^ (spread >>> 27)) * 0x94d049bb133111ebL;
    return spread ^ (spread >>> 31);
  }
}
