package org.offlabel.metaanalysis.regression;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One column of the design: a product of parts. The intercept is the product of none.
 *
 * @param parts numbers and indicators of levels, multiplied with each other
 */
record Column(List<Part> parts) {

  /** What a column is multiplied from. */
  sealed interface Part {
    String words();

    double at(int study);

    double at(Setting setting);
  }

  record Value(Moderator.Numeric moderator) implements Part {
    @Override
    public String words() {
      return moderator.name();
    }

    @Override
    public double at(int study) {
      return moderator.values().get(study);
    }

    @Override
    public double at(Setting setting) {
      return setting.number(moderator.name());
    }
  }

  /** 1 at this level and 0 elsewhere. */
  record Indicator(Moderator.Factor factor, String level) implements Part {
    @Override
    public String words() {
      return factor.name() + "=" + level;
    }

    @Override
    public double at(int study) {
      return factor.values().get(study).equals(level) ? 1 : 0;
    }

    @Override
    public double at(Setting setting) {
      return setting.level(factor).equals(level) ? 1 : 0;
    }
  }

  Column {
    parts = List.copyOf(parts);
  }

  String name() {
    return parts.isEmpty()
        ? "intercept"
        : parts.stream().map(Part::words).collect(Collectors.joining(" × "));
  }

  double[] values(int studies) {
    double[] values = new double[studies];
    for (int i = 0; i < studies; i++) {
      double product = 1;
      for (Part part : parts) {
        product *= part.at(i);
      }
      values[i] = product;
    }
    return values;
  }

  double at(Setting setting) {
    return parts.stream().mapToDouble(part -> part.at(setting)).reduce(1, (a, b) -> a * b);
  }
}
