package org.offlabel.evidence.vocabulary.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Span;

/** The doses, durations, counts of people, statistics and dates of a text. */
public final class Quantities {

  private final Reading reading;
  private final StatisticsReader statistics;
  private final DoseReader doses;
  private final DurationReader durations;
  private final PeopleReader people;

  private Quantities(Reading reading) {
    this.reading = reading;
    this.statistics = new StatisticsReader(reading);
    this.doses = new DoseReader(reading);
    this.durations = new DurationReader(reading);
    this.people = new PeopleReader(reading);
  }

  /**
   * The quantities of {@code text} inside {@code within}, in order; their spans do not overlap.
   * Give it one sentence at a time: roles and schedules are read from the neighbouring words.
   */
  public static List<Quantity> in(String text, Span within) {
    Quantities quantities = new Quantities(Reading.of(text, within));
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < quantities.reading.size()) {
      Optional<Found> next = quantities.at(at);
      next.ifPresent(f -> found.addAll(f.quantities()));
      at = next.map(Found::after).orElse(at + 1);
    }
    return List.copyOf(found);
  }

  private boolean isDay(int at) {
    return reading.token(at).kind() == Token.Kind.ORDINAL;
  }

  private Optional<Found> at(int at) {
    if (!reading.token(at).isWord() && !reading.token(at).isNumber() && !isDay(at)) {
      return Optional.empty();
    }
    return CalendarReader.date(reading, at)
        .or(() -> doses.at(at))
        .or(() -> statistics.at(at))
        .or(() -> durations.at(at))
        .or(() -> people.at(at))
        .or(() -> CalendarReader.year(reading, at));
  }
}
