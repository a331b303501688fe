package org.offlabel.app.cli;

import org.offlabel.evidence.answer.render.HtmlRendering;
import org.offlabel.evidence.answer.render.JsonRendering;
import org.offlabel.evidence.answer.render.MarkdownRendering;
import org.offlabel.evidence.answer.render.Rendering;
import org.offlabel.evidence.answer.render.TextRendering;
import org.offlabel.evidence.model.answer.Answer;

/**
 * Shows an answer in the form asked for.
 *
 * @param width columns that text wraps to
 * @param colour whether text is coloured
 * @param quotes whether text shows each sentence's quotes
 */
record Renderings(int width, boolean colour, boolean quotes) {

  String render(Answer answer, AskCommand.Format format) {
    Rendering rendering =
        switch (format) {
          case text -> new TextRendering(width, colour, quotes);
          case markdown -> new MarkdownRendering();
          case html -> new HtmlRendering();
          case json -> new JsonRendering();
        };
    return rendering.render(answer);
  }
}
