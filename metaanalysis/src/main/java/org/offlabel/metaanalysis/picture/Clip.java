package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Cuts shapes off at the edges of a plot.
 *
 * @param frame what may be seen
 */
record Clip(Box frame) {

  private record Point(double x, double y) {
    Point towards(Point other, double part) {
      return new Point(x + part * (other.x - x), y + part * (other.y - y));
    }
  }

  /** One edge: points with a depth of 0 or more lie inside. */
  private interface Edge {
    double depth(Point point);
  }

  /**
   * The part of a filled shape that lies inside, by Sutherland and Hodgman (Communications of the
   * ACM 1974;17:32); empty if none does.
   */
  double[] polygon(double... points) {
    List<Point> shape = points(points);
    for (Edge edge : edges()) {
      shape = cut(shape, edge);
    }
    return flat(shape);
  }

  /** The parts of an open line that lie inside. */
  List<double[]> polyline(double... points) {
    List<Point> line = points(points);
    List<double[]> parts = new ArrayList<>();
    List<Point> part = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      List<Point> inside = segment(line.get(i - 1), line.get(i));
      if (inside.isEmpty()) {
        continue;
      }
      if (part.isEmpty() || !part.getLast().equals(inside.getFirst())) {
        keep(parts, part);
        part = new ArrayList<>();
        part.add(inside.getFirst());
      }
      part.add(inside.getLast());
    }
    keep(parts, part);
    return parts;
  }

  private static void keep(List<double[]> parts, List<Point> part) {
    if (part.size() > 1) {
      parts.add(flat(part));
    }
  }

  private List<Point> segment(Point from, Point to) {
    double first = 0;
    double last = 1;
    for (Edge edge : edges()) {
      double a = edge.depth(from);
      double b = edge.depth(to);
      if (a < 0 && b < 0) {
        return List.of();
      }
      if (a < 0) {
        first = Math.max(first, a / (a - b));
      } else if (b < 0) {
        last = Math.min(last, a / (a - b));
      }
    }
    if (first > last) {
      return List.of();
    }
    return List.of(
        first == 0 ? from : from.towards(to, first), last == 1 ? to : from.towards(to, last));
  }

  private List<Edge> edges() {
    return List.of(
        point -> point.x() - frame.left(),
        point -> frame.right() - point.x(),
        point -> point.y() - frame.top(),
        point -> frame.bottom() - point.y());
  }

  private static List<Point> cut(List<Point> shape, Edge edge) {
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < shape.size(); i++) {
      Point from = shape.get(i);
      Point to = shape.get((i + 1) % shape.size());
      double a = edge.depth(from);
      double b = edge.depth(to);
      if (a >= 0) {
        kept.add(from);
      }
      if ((a >= 0) != (b >= 0)) {
        kept.add(from.towards(to, a / (a - b)));
      }
    }
    return kept;
  }

  private static List<Point> points(double[] all) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < all.length; i += 2) {
      points.add(new Point(all[i], all[i + 1]));
    }
    return points;
  }

  private static double[] flat(List<Point> points) {
    return points.stream()
        .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
        .toArray();
  }
}
