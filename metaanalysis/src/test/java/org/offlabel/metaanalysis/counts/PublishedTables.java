package org.offlabel.metaanalysis.counts;

import java.util.List;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.effect.TwoByTwo;

/** Counts as published, in the order of events 1, total 1, events 2, total 2. */
final class PublishedTables {

  /** BCG vaccine against tuberculosis: Colditz et al. 1994, JAMA 271:698, Table 1. */
  static final List<TwoByTwo> BCG =
      tables(
          new int[][] {
            {4, 123, 11, 139},
            {6, 306, 29, 303},
            {3, 231, 11, 220},
            {62, 13598, 248, 12867},
            {33, 5069, 47, 5808},
            {180, 1541, 372, 1451},
            {8, 2545, 10, 629},
            {505, 88391, 499, 88391},
            {29, 7499, 45, 7277},
            {17, 1716, 65, 1665},
            {186, 50634, 141, 27338},
            {5, 2498, 3, 2341},
            {27, 16913, 29, 17854}
          });

  /**
   * Catheter-related bloodstream infections with coated and plain catheters: Niel-Weise, Stijnen
   * and van den Broek 2007, Intensive Care Med 33:2058, as in Stijnen, Hamza and Ozdemir 2010, Stat
   * Med 29:3046.
   */
  static final List<TwoByTwo> CATHETERS =
      tables(
          new int[][] {
            {0, 116, 3, 117},
            {1, 44, 3, 35},
            {2, 208, 9, 195},
            {0, 130, 7, 136},
            {5, 151, 6, 157},
            {1, 98, 4, 139},
            {1, 174, 3, 177},
            {1, 74, 2, 39},
            {1, 97, 19, 103},
            {1, 113, 2, 122},
            {0, 66, 7, 64},
            {0, 70, 1, 58},
            {3, 188, 5, 175},
            {6, 187, 11, 180},
            {0, 118, 0, 105},
            {0, 252, 1, 262},
            {1, 345, 3, 362},
            {4, 64, 1, 69}
          });

  /**
   * H2 antagonists in acute upper gastrointestinal haemorrhage, persistent or recurrent bleeding:
   * Collins and Langman 1985, N Engl J Med 313:660.
   */
  static final List<TwoByTwo> BLEEDING =
      tables(
          new int[][] {
            {8, 50, 16, 50},
            {11, 56, 12, 53},
            {5, 18, 1, 12},
            {2, 14, 6, 15},
            {12, 33, 10, 36},
            {9, 40, 11, 48},
            {7, 20, 8, 20},
            {5, 46, 12, 47},
            {0, 18, 3, 19},
            {9, 45, 3, 43},
            {10, 21, 8, 19},
            {44, 153, 30, 132},
            {0, 14, 0, 14},
            {1, 10, 4, 9},
            {4, 24, 5, 24},
            {14, 78, 21, 80},
            {50, 259, 51, 260},
            {3, 10, 1, 11},
            {6, 31, 12, 29},
            {16, 51, 15, 54},
            {16, 106, 15, 107},
            {6, 33, 7, 39},
            {11, 36, 5, 26},
            {3, 34, 13, 31},
            {2, 15, 3, 14}
          });

  /** Made up to be sparse: zeros in either group and in both. */
  static final List<TwoByTwo> SPARSE =
      tables(new int[][] {{0, 50, 1, 50}, {1, 40, 0, 42}, {0, 60, 0, 60}, {2, 100, 0, 98}});

  private PublishedTables() {}

  static List<TwoByTwo> tables(int[][] rows) {
    return IntStream.range(0, rows.length)
        .mapToObj(
            i -> new TwoByTwo("Study " + (i + 1), rows[i][0], rows[i][1], rows[i][2], rows[i][3]))
        .toList();
  }
}
