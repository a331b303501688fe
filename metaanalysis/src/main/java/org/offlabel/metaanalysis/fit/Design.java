package org.offlabel.metaanalysis.fit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * The design of a model: one row per study, one column per coefficient, of full rank.
 *
 * <p>Computations run in an orthonormal basis of the columns, because normal equations of raw
 * moderators (a year and its square, say) lose the digits this library promises; coefficients are
 * brought back at the end.
 */
public final class Design {

  /** Columns whose part orthogonal to the ones before is smaller than this share are dependent. */
  private static final double RANK_TOLERANCE = 1e-10;

  private final List<String> names;
  private final double[][] columns;
  private final double[][] basis;
  private final RealMatrix back;

  private Design(List<String> names, double[][] columns, double[][] basis, RealMatrix back) {
    this.names = names;
    this.columns = columns;
    this.basis = basis;
    this.back = back;
  }

  /** A single column of ones: the model of a plain pooled estimate. */
  public static Design intercept(int studies) {
    double[] ones = new double[studies];
    Arrays.fill(ones, 1);
    double[] unit = new double[studies];
    double length = Math.sqrt(studies);
    Arrays.fill(unit, 1 / length);
    return new Design(
        List.of("intercept"),
        new double[][] {ones},
        new double[][] {unit},
        MatrixUtils.createRealMatrix(new double[][] {{1 / length}}));
  }

  /**
   * A design of these columns, an intercept included only if it is one of them.
   *
   * @param names one per column
   * @param columns finite numbers, every column as long as there are studies
   * @return a failure that names the column, if one is a combination of those before it
   */
  public static Attempt<Design> of(List<String> names, List<double[]> columns) {
    int studies = columns.isEmpty() ? 0 : columns.getFirst().length;
    if (names.size() != columns.size() || columns.isEmpty()) {
      throw new IllegalArgumentException(
          names.size() + " names for " + columns.size() + " columns of a design");
    }
    for (int j = 0; j < columns.size(); j++) {
      checkColumn(names.get(j), columns.get(j), studies);
    }
    if (studies < columns.size()) {
      return Attempt.failed(
          "The model has "
              + columns.size()
              + " coefficients but only "
              + studies
              + " studies; leave moderators out.");
    }
    return orthonormal(List.copyOf(names), columns.stream().map(double[]::clone).toList());
  }

  private static void checkColumn(String name, double[] column, int studies) {
    if (column.length != studies) {
      throw new IllegalArgumentException(
          name + " has " + column.length + " values for " + studies + " studies");
    }
    for (int i = 0; i < studies; i++) {
      if (!Double.isFinite(column[i])) {
        throw new IllegalArgumentException(
            name + " of study " + (i + 1) + " must be a finite number, not " + column[i]);
      }
    }
  }

  private static Attempt<Design> orthonormal(List<String> names, List<double[]> columns) {
    int p = columns.size();
    RealMatrix x = MatrixUtils.createRealMatrix(columns.getFirst().length, p);
    double[] lengths = new double[p];
    for (int j = 0; j < p; j++) {
      lengths[j] = Math.sqrt(Arrays.stream(columns.get(j)).map(value -> value * value).sum());
      x.setColumn(j, columns.get(j));
    }
    QRDecomposition qr = new QRDecomposition(x, 0);
    RealMatrix r = upper(qr, p);
    for (int j = 0; j < p; j++) {
      if (Math.abs(r.getEntry(j, j)) <= RANK_TOLERANCE * lengths[j]) {
        return Attempt.failed(
            "The moderator "
                + names.get(j)
                + " is a combination of the others, so its coefficient is undefined; leave it"
                + " out.");
      }
    }
    // From the columns and R rather than from a full Q, which would be studies × studies; the
    // second round brings the columns as close to orthonormal as doubles allow.
    RealMatrix once = x.multiply(MatrixUtils.inverse(r));
    RealMatrix again = MatrixUtils.inverse(upper(new QRDecomposition(once, 0), p));
    RealMatrix q = once.multiply(again);
    RealMatrix back = MatrixUtils.inverse(r).multiply(again);
    double[][] basis = IntStream.range(0, p).mapToObj(q::getColumn).toArray(double[][]::new);
    return Attempt.succeeded(new Design(names, columns.toArray(double[][]::new), basis, back));
  }

  private static RealMatrix upper(QRDecomposition qr, int p) {
    return qr.getR().getSubMatrix(0, p - 1, 0, p - 1);
  }

  /**
   * The design in which each study has the row of another, as permutation tests need it.
   *
   * @param order for each study, whose row it gets; a permutation of 0 to studies − 1
   */
  public Design permuted(int[] order) {
    return new Design(names, permuted(columns, order), permuted(basis, order), back);
  }

  private static double[][] permuted(double[][] columns, int[] order) {
    return Arrays.stream(columns)
        .map(column -> Arrays.stream(order).mapToDouble(row -> column[row]).toArray())
        .toArray(double[][]::new);
  }

  public int studies() {
    return columns[0].length;
  }

  public int coefficients() {
    return columns.length;
  }

  public List<String> names() {
    return names;
  }

  /** The entry of study {@code row} in column {@code column}. */
  public double entry(int row, int column) {
    return columns[column][row];
  }

  /** An orthonormal column that spans, with the others, the same space; not to be written to. */
  double[] basis(int column) {
    return basis[column];
  }

  /** Coefficients of the basis turned into coefficients of the columns. */
  double[] back(double[] ofBasis) {
    return back.operate(ofBasis);
  }

  /** The variance matrix of basis coefficients turned into that of the columns' coefficients. */
  RealMatrix back(RealMatrix ofBasis) {
    return back.multiply(ofBasis).multiplyTransposed(back);
  }

  /** A row of the columns, such as of a new study, turned into the basis. */
  double[] toBasis(double[] row) {
    return back.transposeMultiply(MatrixUtils.createColumnRealMatrix(row)).getColumn(0);
  }
}
