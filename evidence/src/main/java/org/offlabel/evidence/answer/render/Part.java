package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.model.fact.Direction;

/** One piece of a chapter, before it is known whether it becomes text, Markdown or HTML. */
sealed interface Part {

  /** Every line in it, in the order in which a reader meets them. */
  List<Line> lines();

  /** How a group is to be taken. */
  enum Tone {
    PLAIN,
    /** Reasons not to take it. */
    STOP,
    /** Things to watch. */
    CAUTION
  }

  /** Sentences that follow each other. */
  record Prose(List<Line> lines) implements Part {

    /** More sentences than this are easier to read one below the other. */
    static final int RUN_ON = 2;

    public Prose {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A label and what belongs under it.
   *
   * @param items what belongs under it; at least one
   */
  record Group(String label, Tone tone, List<Line> items) implements Part {
    public Group {
      items = List.copyOf(items);
    }

    @Override
    public List<Line> lines() {
      return items;
    }
  }

  /**
   * A table.
   *
   * @param caption what it shows
   * @param columns the heads of its columns
   * @param rows its rows, each with a cell per column; a cell holds no, one or several lines
   */
  record Grid(String caption, List<String> columns, List<List<List<Line>>> rows) implements Part {
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public List<Line> lines() {
      return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }
  }

  /**
   * What only a reader who asks wants to see: shown folded, or left out where nothing can fold.
   *
   * @param label what it is
   */
  record Details(String label, List<Part> parts) implements Part {
    public Details {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Line> lines() {
      return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }
  }

  /**
   * Which way each study points on each outcome.
   *
   * @param studies the studies that contribute, each once
   * @param outcomes the outcomes
   * @param note what holds for all of them, said once; empty where nothing does
   */
  record Effects(List<StudyHead> studies, List<OutcomeRow> outcomes, String note) implements Part {
    public Effects {
      studies = List.copyOf(studies);
      outcomes = List.copyOf(outcomes);
    }

    /**
     * A study that contributes.
     *
     * @param id the study's id
     * @param label what a person calls it
     * @param people how many people it is about, where known
     * @param randomised whether chance decided who got what
     */
    record StudyHead(String id, String label, Optional<Integer> people, boolean randomised) {}

    /**
     * What the studies say on one outcome.
     *
     * @param outcome what was measured
     * @param arrows what each study found, in the order of {@code studies}; absent where it did not
     *     measure it
     * @param summary the same in words
     */
    record OutcomeRow(String outcome, List<Optional<Direction>> arrows, String summary) {
      public OutcomeRow {
        arrows = List.copyOf(arrows);
      }
    }

    /** In words: outcomes of which the same is to be said share a line. */
    @Override
    public List<Line> lines() {
      Map<String, List<String>> bySummary = new LinkedHashMap<>();
      for (OutcomeRow row : outcomes) {
        bySummary.computeIfAbsent(row.summary(), key -> new ArrayList<>()).add(row.outcome());
      }
      List<Line> lines = new ArrayList<>();
      bySummary.forEach(
          (summary, names) -> lines.add(Line.of(String.join(", ", names) + ": " + summary)));
      return lines;
    }
  }

  /**
   * How many people judge it which way.
   *
   * @param told whether the sentences around it already say so
   */
  record Tally(List<Count> counts, boolean told) implements Part {
    public Tally {
      counts = List.copyOf(counts);
    }

    /** How many people say this. */
    record Count(String label, int people) {}

    @Override
    public List<Line> lines() {
      return List.of();
    }
  }
}
