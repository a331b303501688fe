package org.offlabel.evidence.source.registry.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells criteria for taking part from criteria against it, in a text that holds both. */
public final class Criteria {

  private static final int LATEST = 30;
  private static final int LONGEST_HEADING = 60;

  private Criteria() {}

  /**
   * One fact for each criterion: "Included", "Excluded", or "Eligibility" before either heading.
   */
  public static List<Fact> of(String text) {
    List<Fact> facts = new ArrayList<>();
    String label = "Eligibility";
    for (Paragraphs.Item item : Paragraphs.items(text)) {
      String words = item.words();
      String lower = words.toLowerCase(Locale.ROOT);
      int in = heading(item, lower, "inclusion criteria");
      int out = heading(item, lower, "exclusion criteria");
      if (in < 0 && out < 0) {
        facts.add(new Fact(label, words));
        continue;
      }
      label = in >= 0 ? "Included" : "Excluded";
      String rest = rest(words, Math.max(in, out) + "inclusion criteria".length());
      if (!rest.isEmpty()) {
        facts.add(new Fact(label, rest));
      }
    }
    return facts;
  }

  /** Facts of criteria that the registry itself keeps apart. */
  public static List<Fact> of(String inclusion, String exclusion) {
    List<Fact> facts = new ArrayList<>(Fact.paragraphs("Included", inclusion));
    facts.addAll(Fact.paragraphs("Excluded", exclusion));
    return facts;
  }

  /** Where the name of the criteria stands in words that head a list; -1 elsewhere. */
  private static int heading(Paragraphs.Item item, String words, String name) {
    int at = words.indexOf(name);
    if (at < 0 || at > LATEST) {
      return -1;
    }
    String after = words.substring(at + name.length()).strip();
    boolean closed = after.isEmpty() || after.startsWith(":") || after.startsWith("-");
    boolean heads = closed || (words.length() < LONGEST_HEADING && words.endsWith(":"));
    return heads && (!item.listed() || words.length() < LONGEST_HEADING) ? at : -1;
  }

  private static String rest(String words, int from) {
    String rest = words.substring(from).strip();
    return rest.startsWith(":") || rest.startsWith("-") ? rest.substring(1).strip() : "";
  }
}
