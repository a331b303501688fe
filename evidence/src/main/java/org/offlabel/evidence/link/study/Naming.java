package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.study.Study;

/** Makes the studies: merges the values, then gives each a label and an id of its own. */
final class Naming {

  private static final Comparator<Study> ORDER =
      Comparator.comparing((Study study) -> !isRandomised(study))
          .thenComparingInt(study -> study.year().orElse(Integer.MAX_VALUE))
          .thenComparing(Study::label);

  private final Kinds kinds;

  Naming(Kinds kinds) {
    this.kinds = kinds;
  }

  List<Study> studies(List<FullAccount> accounts) {
    List<Study> nameless = accounts.stream().map(this::merged).toList();
    List<String> labels = new ArrayList<>();
    for (int at = 0; at < accounts.size(); at++) {
      labels.add(new Label(nameless.get(at), accounts.get(at).witnesses(), kinds).shown());
    }
    List<String> unique = unique(labels, nameless);
    Set<String> ids = new HashSet<>();
    List<Study> studies = new ArrayList<>();
    for (int at = 0; at < accounts.size(); at++) {
      studies.add(named(nameless.get(at), unique.get(at), ids));
    }
    studies.sort(ORDER);
    return List.copyOf(studies);
  }

  private static boolean isRandomised(Study study) {
    return study.isRandomised()
        || (study.has(DesignFeature.RANDOMISED) && !study.designOrUnclear().isReview());
  }

  private Study merged(FullAccount account) {
    Values values = new Values(account, kinds);
    return new Study(
        "study",
        "study",
        values.design(),
        values.features(),
        values.identifiers(),
        values.year(),
        values.drugs(),
        values.conditions(),
        values.sizes(),
        values.closest(StudyMention::doses),
        values.closest(StudyMention::durations),
        new Findings(account).merged(),
        values.all(StudyMention::reactions),
        values.closest(StudyMention::notMeasured),
        values.all(StudyMention::remarks),
        account.told().stream().map(Told::mention).toList(),
        account.why());
  }

  /** Like labels are told apart by the condition, then by letters, as in reference lists. */
  private static List<String> unique(List<String> labels, List<Study> studies) {
    Map<String, Long> uses = counted(labels);
    List<String> finer = new ArrayList<>();
    for (int at = 0; at < labels.size(); at++) {
      String label = labels.get(at);
      boolean shared = uses.getOrDefault(label, 0L) > 1 && !studies.get(at).conditions().isEmpty();
      finer.add(
          shared ? label + ", " + studies.get(at).conditions().getFirst().value().name() : label);
    }
    Map<String, Long> stillShared = counted(finer);
    Map<String, Integer> given = new TreeMap<>();
    return finer.stream()
        .map(
            label ->
                stillShared.getOrDefault(label, 0L) > 1
                    ? label + " (" + given.merge(label, 1, Integer::sum) + ")"
                    : label)
        .toList();
  }

  private static Map<String, Long> counted(List<String> labels) {
    return labels.stream()
        .collect(Collectors.groupingBy(label -> label, TreeMap::new, Collectors.counting()));
  }

  private static Study named(Study study, String label, Set<String> ids) {
    String slug = slug(label);
    String id = slug;
    for (int next = 2; !ids.add(id); next++) {
      id = slug + "-" + next;
    }
    return new Study(
        id,
        label,
        study.design(),
        study.features(),
        study.identifiers(),
        study.year(),
        study.drugs(),
        study.conditions(),
        study.sizes(),
        study.doses(),
        study.durations(),
        study.findings(),
        study.reactions(),
        study.notMeasured(),
        study.remarks(),
        study.mentions(),
        study.linkedBecause());
  }

  /** Lower case, with hyphens for everything but letters and digits. */
  private static String slug(String label) {
    StringBuilder slug = new StringBuilder();
    label
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point)) {
                slug.appendCodePoint(point);
              } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
            });
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? "study" : slug.toString();
  }
}
