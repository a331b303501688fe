package org.offlabel.metaanalysis.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Checksum;

/** The tables to be pooled, at least one, with what every method asks of them. */
record Tables(List<TwoByTwo> list, List<Cells> cells) implements CountedStudies {

  static Attempt<Tables> of(List<TwoByTwo> tables) {
    return tables.isEmpty()
        ? Attempt.failed("There is no table to pool; give at least one study with its counts.")
        : Attempt.succeeded(
            new Tables(List.copyOf(tables), tables.stream().map(Cells::of).toList()));
  }

  @Override
  public int size() {
    return cells.size();
  }

  double sum(ToDoubleFunction<Cells> term) {
    return cells.stream().mapToDouble(term).sum();
  }

  Stream<Cells> informative() {
    return cells.stream().filter(each -> !each.saysNothingOfRatios());
  }

  @Override
  public List<String> silent() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).saysNothingOfRatios()) {
        names.add(list.get(i).study());
      }
    }
    return List.copyOf(names);
  }

  /** The first table too small for the hypergeometric variance, which divides by N - 1. */
  Attempt<Tables> withVariances() {
    return list.stream()
        .filter(table -> table.total1() + table.total2() <= 1)
        .findFirst()
        .map(
            table ->
                Attempt.<Tables>failed(
                    table.study()
                        + " has no more than one person in both groups together; give whole"
                        + " counts of persons, or leave it out."))
        .orElseGet(() -> Attempt.succeeded(this));
  }

  /** The first table whose counts are not whole, as a reason not to count possible tables. */
  Optional<String> firstFraction() {
    return list.stream()
        .filter(
            t ->
                Stream.of(t.events1(), t.total1(), t.events2(), t.total2())
                    .anyMatch(number -> Math.rint(number) != number))
        .findFirst()
        .map(
            t ->
                t.study()
                    + " has counts that are not whole, of which the exact model knows no"
                    + " probability; use another likelihood, or round them.");
  }

  @Override
  public Checksum checksum() {
    Checksum checksum = new Checksum();
    for (TwoByTwo table : list) {
      checksum
          .add(table.study())
          .add(table.events1(), table.total1(), table.events2(), table.total2());
    }
    return checksum;
  }
}
