package org.offlabel.evidence.answer.render;

import org.offlabel.evidence.model.answer.Answer;

/** One way of showing an answer. */
public sealed interface Rendering
    permits JsonRendering, TextRendering, MarkdownRendering, HtmlRendering {

  /** The whole answer, ending in a line end. */
  String render(Answer answer);
}
