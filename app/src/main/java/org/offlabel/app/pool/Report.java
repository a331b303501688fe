package org.offlabel.app.pool;

/** An analysis in every form it can be shown in. */
public final class Report {

  private final Analysis analysis;

  Report(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The figures for a statistician, then a paragraph in plain words. */
  public String text() {
    return PoolText.of(analysis) + "\n" + PoolWords.of(analysis) + "\n";
  }

  /** Everything for a program. */
  public String json() {
    return PoolJson.of(analysis);
  }

  /** How the estimate came about, line by line. */
  public String explanation() {
    return analysis.outcome().result().explanation().text();
  }

  /** A forest plot. */
  public String forest() {
    return new PoolPictures(analysis).forest().toSvg();
  }

  /** A funnel plot. */
  public String funnel() {
    return new PoolPictures(analysis).funnel().toSvg();
  }
}
