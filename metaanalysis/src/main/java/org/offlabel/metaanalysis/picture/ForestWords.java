package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A forest plot in words, for those who cannot see it. */
record ForestWords(Forest forest, ForestManner manner, ForestText text) {

  String all() {
    List<String> sentences = new ArrayList<>();
    long studies = forest.allRows().count();
    sentences.add(
        manner.kind() + " of " + studies + (studies == 1 ? " row" : " rows") + ": " + measure());
    forest.summaries().forEach(each -> summary(sentences, each));
    for (ForestGroup group : forest.groups()) {
      group.heading().ifPresent(heading -> sentences.add("Group " + heading));
      group.rows().forEach(row -> sentences.add(row(row)));
      group.summaries().forEach(each -> summary(sentences, each));
    }
    sentences.addAll(forest.notes());
    return sentences.stream().map(ForestWords::ended).collect(Collectors.joining(" "));
  }

  private String measure() {
    String favours = "";
    if (!forest.axis().favoursLow().isEmpty() && forest.axis().nullValue().isPresent()) {
      String none = text.value(forest.axis().nullValue().getAsDouble());
      favours =
          (", values below " + none + " favour " + forest.axis().favoursLow())
              + (", values above it favour " + forest.axis().favoursHigh());
    }
    return forest.axis().label() + " with " + text.levelled() + favours;
  }

  private void summary(List<String> sentences, ForestSummary summary) {
    sentences.add(summary.label() + ": " + text.spoken(summary.effect()));
    summary
        .prediction()
        .map(each -> ForestText.prediction(each) + ": " + text.spoken(each.lower(), each.upper()))
        .ifPresent(sentences::add);
    sentences.addAll(summary.lines());
  }

  String row(ForestRow row) {
    String effect = row.effect().map(text::spoken).orElse("not estimable");
    String weight =
        row.weight().isPresent() ? ", weight " + ForestText.weight(row.weight().getAsDouble()) : "";
    return row.study() + ": " + effect + weight;
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }
}
