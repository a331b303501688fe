package org.offlabel.metaanalysis.picture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text will be, from the advance widths of Helvetica and the fonts made to its measure
 * (Arial, Liberation Sans). Estimates are at or above the true width, so that nothing overlaps.
 *
 * @param size of the font, in pixels
 * @param bold whether the letters are bold
 */
record TextWidth(double size, boolean bold) {

  /** In thousandths of the size, for U+0020 to U+007E: Adobe's font metrics for Helvetica. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, //
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, //
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, //
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, //
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, //
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  /** As above, of Helvetica Bold. */
  private static final int[] BOLD = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, //
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, //
    975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, //
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, //
    333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, //
    611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584
  };

  private static final int WIDE = 1000;
  private static final double BOLDER = 1.1;
  private static final String ELLIPSIS = "\u2026";

  /** In pixels. */
  double of(String text) {
    return exactly(OneLine.of(text));
  }

  /** With the spaces at its ends. */
  private double exactly(String line) {
    String letters = Normalizer.normalize(line, Normalizer.Form.NFD);
    return letters.codePoints().mapToDouble(this::width).sum() * size / 1000;
  }

  private double width(int point) {
    if (point >= 0x20 && point < 0x7F) {
      return (bold ? BOLD : ASCII)[point - 0x20];
    }
    return otherWidth(point) * (bold ? BOLDER : 1);
  }

  private static int otherWidth(int point) {
    if (OneLine.isMark(point) || Character.getType(point) == Character.FORMAT) {
      return 0;
    }
    if (isNarrow(point)) {
      return 600;
    }
    return point < 0x1100 ? other(point) : WIDE;
  }

  /** The signs that these pictures write themselves. */
  private static boolean isNarrow(int point) {
    return point == 0x2212 // minus
        || point == 0x2013 // dash
        || (point >= 0x2070 && point <= 0x209C) // raised and lowered digits
        || point == 0x2264 // at most
        || point == 0x2265 // at least
        || point == 0x2019; // apostrophe
  }

  /** Latin, Greek, Cyrillic, Hebrew, Arabic and the scripts of India by their widest letters. */
  private static int other(int point) {
    if (point < 0x250) {
      return Character.isUpperCase(point) ? 800 : point == 0xA0 ? 278 : 620;
    }
    if (point < 0x530) {
      return Character.isUpperCase(point) ? 850 : 700;
    }
    return point >= 0x590 && point < 0x700 ? 750 : WIDE;
  }

  /** The text, or as much of its beginning as fits with an ellipsis. */
  String shortened(String text, double room) {
    String line = OneLine.of(text);
    if (fits(line, room)) {
      return line;
    }
    double left = room - of(ELLIPSIS);
    StringBuilder kept = new StringBuilder();
    double used = 0;
    for (int at = 0; at < line.length(); ) {
      int point = line.codePointAt(at);
      String letter = Character.toString(point);
      used += exactly(letter);
      if (used > left) {
        break;
      }
      kept.append(letter);
      at += letter.length();
    }
    return kept.toString().strip() + ELLIPSIS;
  }

  /** The text in lines of at most this width, broken at spaces; a longer word is shortened. */
  List<String> wrapped(String text, double room) {
    List<String> lines = new ArrayList<>();
    String current = "";
    for (String word : unbroken(OneLine.of(text)).split(" ", -1)) {
      String longer = current.isEmpty() ? word : current + " " + word;
      if (fits(longer, room)) {
        current = longer;
      } else {
        if (!current.isEmpty()) {
          lines.add(current);
        }
        current = shortened(word, room);
      }
    }
    if (!current.isEmpty()) {
      lines.add(current);
    }
    return List.copyOf(lines);
  }

  /** As above in at most so many lines, of which the last is shortened if it must be. */
  List<String> wrapped(String text, double room, int most) {
    List<String> lines = wrapped(text, room);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
    kept.add(shortened(String.join(" ", lines.subList(most - 1, lines.size())), room));
    return List.copyOf(kept);
  }

  /** Keeps "p = 0.03" together. */
  private static String unbroken(String text) {
    return text.replace(" = ", "\u00A0=\u00A0").replace(" < ", "\u00A0<\u00A0");
  }

  /** With some slack for the rounding of sums. */
  private boolean fits(String line, double room) {
    return of(line) <= room + 0.01;
  }

  double widest(List<String> texts) {
    return texts.stream().mapToDouble(this::of).max().orElse(0);
  }
}
