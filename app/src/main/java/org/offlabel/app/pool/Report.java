package org.offlabel.app.pool;

import java.util.Map;
import org.offlabel.metaanalysis.picture.Picture;
import org.offlabel.metaanalysis.result.Attempt;

/** An analysis in every form it can be shown in. */
public final class Report {

  private final Analysis analysis;
  private final Extras extras;
  private final Request request;

  Report(Analysis analysis, Extras extras, Request request) {
    this.analysis = analysis;
    this.extras = extras;
    this.request = request;
  }

  /**
   * The figures for a statistician, then a paragraph in plain words.
   *
   * @param width in columns of a terminal, to which words are wrapped
   */
  public String text(int width) {
    return PoolText.of(analysis, request.groups(), width)
        + ExtrasText.of(analysis, extras, width)
        + "\nIn plain words\n"
        + String.join("\n", PlainText.wrapped(words(), width))
        + "\n";
  }

  /** Everything for a program. */
  public String json() {
    return PoolJson.of(analysis, extras, request.groups(), words());
  }

  private String words() {
    return PoolWords.of(analysis, extras, request.groups());
  }

  /** How the estimate came about, line by line. */
  public String explanation() {
    return analysis.outcome().result().explanation().text();
  }

  /** What was asked for and the studies do not allow, with the reasons. */
  public Map<Extra, String> failures() {
    return extras.failures();
  }

  /** A picture as SVG, or why there is none. */
  public Attempt<String> picture(PictureKind kind) {
    return new PoolPictures(analysis, extras, request).picture(kind).map(Picture::toSvg);
  }
}
