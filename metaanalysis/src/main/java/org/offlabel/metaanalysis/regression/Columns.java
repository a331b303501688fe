package org.offlabel.metaanalysis.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.fit.Design;
import org.offlabel.metaanalysis.regression.Column.Part;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * The columns of a model in their order: intercept, moderators, interactions. Without an intercept
 * the first factor gets a column for each of its levels, as every other model would force the
 * effect at the reference level to be 0.
 *
 * @param list never empty once checked by {@link #design}
 */
record Columns(List<Column> list) {

  Columns {
    list = List.copyOf(list);
  }

  static Columns of(MetaRegression model) {
    List<Column> columns = new ArrayList<>();
    if (model.intercept()) {
      columns.add(new Column(List.of()));
    }
    Optional<Moderator> full =
        model.intercept()
            ? Optional.empty()
            : model.moderators().stream().filter(Moderator.Factor.class::isInstance).findFirst();
    for (Moderator moderator : model.moderators()) {
      boolean all = full.filter(moderator::equals).isPresent();
      parts(moderator, all).forEach(part -> columns.add(new Column(List.of(part))));
    }
    for (Interaction interaction : model.interactions()) {
      List<List<Part>> products = List.of(List.of());
      for (String name : interaction.moderators()) {
        List<Part> factors = parts(model.moderator(name), false);
        products = products.stream().flatMap(product -> times(product, factors)).toList();
      }
      products.forEach(product -> columns.add(new Column(product)));
    }
    return new Columns(columns);
  }

  private static Stream<List<Part>> times(List<Part> product, List<Part> factors) {
    return factors.stream().map(part -> Stream.concat(product.stream(), Stream.of(part)).toList());
  }

  private static List<Part> parts(Moderator moderator, boolean allLevels) {
    return switch (moderator) {
      case Moderator.Numeric numeric -> List.of(new Column.Value(numeric));
      case Moderator.Factor factor ->
          factor.levels().stream()
              .skip(allLevels ? 0 : 1)
              .<Part>map(level -> new Column.Indicator(factor, level))
              .toList();
    };
  }

  List<String> names() {
    return list.stream().map(Column::name).toList();
  }

  Attempt<Design> design(int studies) {
    if (list.size() == 1 && list.getFirst().parts().isEmpty()) {
      return Attempt.succeeded(Design.intercept(studies));
    }
    return Design.of(names(), list.stream().map(column -> column.values(studies)).toList());
  }

  double[] row(Setting setting) {
    return list.stream().mapToDouble(column -> column.at(setting)).toArray();
  }
}
