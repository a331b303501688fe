package org.offlabel.evidence.extract.cue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.offlabel.evidence.extract.cue.Wording.Slot;

/**
 * Phrases and what they mean, from a file: tab-separated columns, the last of which holds phrases
 * parted by semicolons; lines that begin with # are remarks. Immutable; safe to share.
 */
public final class CueTable {

  private static final Comparator<CueHit> LONGEST_FIRST =
      Comparator.comparingInt((CueHit hit) -> hit.first() - hit.last())
          .thenComparingInt(CueHit::first)
          .thenComparingInt(CueHit::row);

  private static final int KEY = 3;

  private record Entry(int row, List<String> facts, CuePattern pattern) {}

  /** By the first letters of the first word; shorter words in full. */
  private final Map<String, List<Entry>> byOpening = new HashMap<>();

  private final List<Entry> anywhere = new ArrayList<>();

  private CueTable() {}

  /**
   * Reads the table {@code file} that lies beside {@code owner}.
   *
   * @throws IllegalStateException if it is missing or malformed, which is a broken build
   */
  public static CueTable beside(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no table " + file);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a table from its text. */
  static CueTable parse(String text) {
    CueTable table = new CueTable();
    int row = 0;
    for (String line : text.split("\n", -1)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> columns = List.of(line.strip().split("\t", -1));
      for (String phrase : columns.getLast().split(";", -1)) {
        List<String> facts = columns.subList(0, columns.size() - 1);
        table.add(new Entry(row++, facts, CuePattern.parse(phrase)));
      }
    }
    return table;
  }

  private void add(Entry entry) {
    entry
        .pattern()
        .opening()
        .ifPresentOrElse(
            opening -> {
              opening.words().forEach(word -> file(key(word), entry));
              opening.beginnings().forEach(word -> fileBeginning(word, entry));
            },
            () -> anywhere.add(entry));
  }

  private void fileBeginning(String beginning, Entry entry) {
    if (beginning.length() < KEY) {
      anywhere.add(entry);
    } else {
      file(key(beginning), entry);
    }
  }

  private void file(String key, Entry entry) {
    List<Entry> filed = byOpening.computeIfAbsent(key, k -> new ArrayList<>());
    if (filed.isEmpty() || filed.getLast().row() != entry.row()) {
      filed.add(entry);
    }
  }

  private static String key(String word) {
    return word.length() <= KEY ? word : word.substring(0, KEY);
  }

  /** The phrases in {@code wording}, in order; of two that overlap the longer counts. */
  public List<CueHit> in(Wording wording, List<Slot> slots) {
    List<CueHit> all = new ArrayList<>();
    for (int at = 0; at < wording.size(); at++) {
      for (Entry entry : byOpening.getOrDefault(key(wording.word(at)), List.of())) {
        addIfThere(entry, wording, slots, at, all);
      }
      for (Entry entry : anywhere) {
        addIfThere(entry, wording, slots, at, all);
      }
    }
    return withoutOverlaps(all);
  }

  /** The phrases in {@code wording}, for tables that ask for no kind of thing. */
  public List<CueHit> in(Wording wording) {
    return in(wording, List.of());
  }

  private static void addIfThere(
      Entry entry, Wording wording, List<Slot> slots, int at, List<CueHit> all) {
    OptionalInt last = entry.pattern().lastFrom(wording, slots, at);
    if (last.isPresent()) {
      all.add(new CueHit(entry.facts(), entry.row(), at, last.getAsInt()));
    }
  }

  private static List<CueHit> withoutOverlaps(List<CueHit> all) {
    List<CueHit> kept = new ArrayList<>();
    BitSet taken = new BitSet();
    for (CueHit hit : all.stream().sorted(LONGEST_FIRST).toList()) {
      int next = taken.nextSetBit(hit.first());
      if (next < 0 || next > hit.last()) {
        taken.set(hit.first(), hit.last() + 1);
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparingInt(CueHit::first));
    return List.copyOf(kept);
  }
}
