package org.offlabel.evidence.answer.render;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.fact.Direction;

/** Writes chapters and their parts as HTML. */
record HtmlParts(Markup to, HtmlNotes notes) {

  void chapter(Page.Chapter chapter) {
    to.open(
        "section", "class", "chapter", "id", chapter.id(), "aria-labelledby", "h-" + chapter.id());
    to.element("h2", chapter.title(), "id", "h-" + chapter.id());
    chapter.note().ifPresent(note -> to.element("p", note, "class", "aside"));
    if (chapter.parts().isEmpty()) {
      to.element("p", "Nothing was found on this in what was read.", "class", "aside");
    }
    chapter.parts().forEach(this::part);
    to.closeLine();
  }

  void part(Part part) {
    switch (part) {
      case Part.Prose prose -> prose(prose);
      case Part.Group group -> group(group);
      case Part.Grid grid -> grid(grid);
      case Part.Effects effects -> effects(effects);
      case Part.Tally tally -> tally(tally);
      case Part.Details details -> {
        to.open("details").element("summary", details.label());
        details.parts().forEach(this::part);
        to.closeLine();
      }
    }
  }

  /** A sentence or two run on; more are set as a list, since each stands on its own. */
  private void prose(Part.Prose prose) {
    boolean list = prose.lines().size() > Part.Prose.RUN_ON;
    to.open(list ? "ul" : "p", "class", "sentences");
    for (Line line : prose.lines()) {
      if (list) {
        to.open("li");
      }
      line(line);
      if (list) {
        to.close();
      } else {
        to.space();
      }
    }
    to.closeLine();
  }

  private void line(Line line) {
    to.text(line.text());
    notes.marks(line, to);
  }

  private void group(Part.Group group) {
    String tone =
        switch (group.tone()) {
          case PLAIN -> "plain";
          case STOP -> "stop";
          case CAUTION -> "caution";
        };
    to.open("div", "class", "group " + tone).element("h3", group.label()).open("ul");
    for (Line item : group.items()) {
      to.open("li");
      line(item);
      to.close();
    }
    to.close().closeLine();
  }

  /** The roles are spelled out because a narrow screen sets rows as cards. */
  private void grid(Part.Grid grid) {
    to.open("div", "class", "table").open("table", "role", "table");
    to.element("caption", grid.caption());
    to.open("thead", "role", "rowgroup").open("tr", "role", "row");
    for (String column : grid.columns()) {
      to.element("th", column, "role", "columnheader", "scope", "col");
    }
    to.close().close().open("tbody", "role", "rowgroup");
    grid.rows().forEach(row -> row(grid.columns(), row));
    to.close().close().closeLine();
  }

  private void row(List<String> columns, List<List<Line>> cells) {
    to.open("tr", "role", "row");
    for (int i = 0; i < cells.size(); i++) {
      if (i == 0) {
        to.open("th", "role", "rowheader", "scope", "row");
      } else {
        to.open("td", "role", "cell", "data-label", columns.get(i));
      }
      cell(cells.get(i));
      to.close();
    }
    to.closeLine();
  }

  /** What the lines of a cell cite stands at its end. */
  private void cell(List<Line> lines) {
    if (lines.isEmpty()) {
      to.text("–");
    }
    for (int i = 0; i < lines.size(); i++) {
      to.open("span", "class", "line").text(lines.get(i).text());
      if (i == lines.size() - 1) {
        notes.marks(new Line("", Line.quotes(lines)), to);
      }
      to.close();
    }
  }

  private void effects(Part.Effects effects) {
    if (effects.studies().isEmpty()) {
      group(new Part.Group("Direction of effect", Part.Tone.PLAIN, effects.lines()));
    } else {
      figure(effects);
    }
    if (!effects.note().isEmpty()) {
      to.element("p", effects.note());
    }
  }

  private void figure(Part.Effects effects) {
    String caption = "Direction of effect, by outcome and study";
    to.open("div", "class", "effects", "role", "region", "tabindex", "0", "aria-label", caption);
    to.open("table").element("caption", caption).open("thead").open("tr");
    to.element("th", "outcome", "scope", "col");
    for (Part.Effects.StudyHead study : effects.studies()) {
      to.open("th", "scope", "col").text(study.label());
      study
          .people()
          .ifPresent(people -> to.element("span", Wording.counted(people, "person", "people")));
      to.close();
    }
    to.element("th", "together", "scope", "col").close().close().open("tbody");
    effects.outcomes().forEach(row -> outcome(row, effects.studies()));
    to.close().close();
    legend();
    to.closeLine();
  }

  private void outcome(Part.Effects.OutcomeRow row, List<Part.Effects.StudyHead> studies) {
    to.open("tr").element("th", row.outcome(), "scope", "row");
    for (int i = 0; i < studies.size(); i++) {
      Part.Effects.StudyHead study = studies.get(i);
      to.open("td");
      row.arrows()
          .get(i)
          .ifPresentOrElse(
              direction -> new HtmlFigures(to).arrow(direction, study),
              () -> to.element("span", "–", "class", "unseen", "title", "no finding was read"));
      to.close();
    }
    to.element("td", row.summary(), "class", "together").closeLine();
  }

  private void legend() {
    to.open("p", "class", "legend");
    for (Direction direction : Direction.values()) {
      to.open("span", "aria-hidden", "true");
      new HtmlFigures(to)
          .arrow(direction, new Part.Effects.StudyHead("", "Legend", Optional.empty(), true));
      to.text(EffectParts.word(direction)).close().space();
    }
    to.text("Larger: 50, or 200 people and more. Hollow: not randomised.").close();
  }

  private void tally(Part.Tally tally) {
    to.open("div", "class", "tally-block");
    new HtmlFigures(to).bar(tally.counts());
    to.open("ul", "class", "tally-legend");
    for (Part.Tally.Count count : tally.counts()) {
      to.open("li", "class", count.label())
          .element("b", Integer.toString(count.people()))
          .space()
          .text(count.label())
          .close();
    }
    to.close().closeLine();
  }
}
