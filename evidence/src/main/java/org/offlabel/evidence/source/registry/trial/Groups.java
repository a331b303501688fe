package org.offlabel.evidence.source.registry.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The groups of posted results, by the marks that their tables use. Filled in their order. */
public final class Groups {

  private final Map<String, String> titles = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>();

  /** Adds a group: its mark, its title and what it got. */
  public void add(String id, String title, String description) {
    String name = title.isBlank() ? id : title.strip();
    if (!id.isBlank() && titles.putIfAbsent(id, name) == null) {
      facts.add(
          new Fact("Group", description.isBlank() ? name : name + ": " + description.strip()));
    }
  }

  /** The group's title, or its mark where it has none. */
  public String title(String id) {
    return titles.getOrDefault(id, id);
  }

  /** One line for each group. */
  public List<Fact> facts() {
    return List.copyOf(facts);
  }
}
