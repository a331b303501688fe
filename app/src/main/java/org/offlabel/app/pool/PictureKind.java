package org.offlabel.app.pool;

/** The pictures of an analysis. */
public enum PictureKind {
  FOREST,
  FUNNEL,
  BAUJAT,
  GALBRAITH,
  LABBE,
  LEAVE_ONE_OUT,
  CUMULATIVE
}
