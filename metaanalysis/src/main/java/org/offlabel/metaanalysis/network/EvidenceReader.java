package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Attempt;

/** From contrasts to checked studies of one connected network. */
final class EvidenceReader {

  private final StudyReader studies;

  private EvidenceReader(Map<String, Integer> places, boolean sharedUnit) {
    studies = new StudyReader(places, sharedUnit);
  }

  static Attempt<Evidence> read(NetworkData data) {
    if (data.contrasts().isEmpty()) {
      return Attempt.failed("there are no studies; give the contrasts of at least one");
    }
    TreeSet<String> names = new TreeSet<>();
    data.contrasts()
        .forEach(
            contrast -> {
              names.add(contrast.treatment1());
              names.add(contrast.treatment2());
            });
    List<String> treatments = List.copyOf(names);
    Map<String, Integer> places = new LinkedHashMap<>();
    IntStream.range(0, treatments.size()).forEach(i -> places.put(treatments.get(i), i));
    boolean sharedUnit = data.measure() == Measure.STANDARDISED_MEAN_DIFFERENCE;
    return new EvidenceReader(places, sharedUnit)
        .blocks(data)
        .flatMap(blocks -> connected(new Evidence(treatments, blocks)));
  }

  private Attempt<List<StudyBlock>> blocks(NetworkData data) {
    Map<String, List<Contrast>> byStudy =
        data.contrasts().stream()
            .collect(
                Collectors.groupingBy(
                    Contrast::study, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    List<StudyBlock> blocks = new ArrayList<>();
    for (Map.Entry<String, List<Contrast>> study : byStudy.entrySet()) {
      switch (studies.read(study.getKey(), study.getValue())) {
        case Attempt.Succeeded<StudyBlock>(StudyBlock block) -> blocks.add(block);
        case Attempt.Failed<StudyBlock>(String reason) -> {
          return Attempt.failed(reason);
        }
      }
    }
    return Attempt.succeeded(List.copyOf(blocks));
  }

  private static Attempt<Evidence> connected(Evidence evidence) {
    List<List<Integer>> pieces = Evidence.pieces(evidence.treatments().size(), evidence.blocks());
    if (pieces.size() == 1) {
      return Attempt.succeeded(evidence);
    }
    return Attempt.failed(
        pieces.stream()
            .map(piece -> "{" + String.join(", ", evidence.names(piece)) + "}")
            .collect(
                Collectors.joining(
                    " and ",
                    "no study connects the parts of this network: ",
                    "; analyse each part alone or add a study that compares across them")));
  }
}
