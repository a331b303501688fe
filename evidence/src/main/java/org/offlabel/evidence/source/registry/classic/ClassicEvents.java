package org.offlabel.evidence.source.registry.classic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offlabel.evidence.source.registry.tree.Field;
import org.offlabel.evidence.source.registry.trial.Events;
import org.offlabel.evidence.source.registry.trial.Fact;
import org.offlabel.evidence.source.registry.trial.Groups;

/** The adverse events of a study of the classic layout, whose totals stand among the events. */
final class ClassicEvents {

  private static final String TOTAL = "Total";

  private final Field module;
  private final Groups groups;
  private final List<Events.Total> totals = new ArrayList<>();
  private final List<Events.Row> rows = new ArrayList<>();

  ClassicEvents(Field module) {
    this.module = module;
    this.groups = ClassicResults.groups(module);
  }

  Events events() {
    take(module.at("serious_events"), true);
    take(module.at("other_events"), false);
    List<Fact> about = new ArrayList<>();
    about.add(new Fact("Observed for", module.text("time_frame")));
    String threshold = module.text("other_events", "frequency_threshold");
    about.add(
        new Fact(
            "Frequency threshold",
            threshold.isBlank() ? "" : threshold + "% for events that are not serious"));
    about.addAll(Fact.paragraphs("Events described", module.text("desc")));
    return new Events(about, groups, totals, rows);
  }

  private void take(Field table, boolean serious) {
    for (Field category : table.all("category_list", "category")) {
      String system = category.text("title");
      for (Field event : category.all("event_list", "event")) {
        String name = event.text("sub_title");
        if (system.equals(TOTAL)) {
          totals.add(new Events.Total(total(name, serious), counts(event)));
        } else {
          String own = event.text("sub_title", "vocab");
          String vocabulary = own.isBlank() ? table.text("default_vocab") : own;
          rows.add(new Events.Row(serious, name, system, vocabulary, counts(event)));
        }
      }
    }
  }

  private static String total(String name, boolean serious) {
    if (name.toLowerCase(Locale.ROOT).contains("mortality")) {
      return "Deaths";
    }
    return serious ? "Serious adverse events" : "Other adverse events";
  }

  private List<Events.Count> counts(Field event) {
    return event.all("counts").stream()
        .map(
            cell ->
                new Events.Count(
                    groups.title(cell.text("group_id")),
                    cell.text("subjects_affected"),
                    cell.text("subjects_at_risk"),
                    cell.text("events")))
        .toList();
  }
}
