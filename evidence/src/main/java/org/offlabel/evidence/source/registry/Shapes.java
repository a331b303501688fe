package org.offlabel.evidence.source.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.registry.classic.ClassicStudy;
import org.offlabel.evidence.source.registry.ctgov.CtgovStudy;
import org.offlabel.evidence.source.registry.european.CtisTrial;
import org.offlabel.evidence.source.registry.european.EuctrTrial;
import org.offlabel.evidence.source.registry.ictrp.IctrpTrial;
import org.offlabel.evidence.source.registry.isrctn.IsrctnTrial;
import org.offlabel.evidence.source.registry.tree.Field;
import org.offlabel.evidence.source.registry.tree.Piece;
import org.offlabel.evidence.source.registry.trial.Trial;
import org.offlabel.evidence.source.registry.trial.TrialText;

/** The layouts of registries, and which one a record has. */
final class Shapes {

  private record Shape(Predicate<Field> is, Function<Field, Optional<Trial>> read) {}

  private static final List<Shape> KNOWN =
      List.of(
          new Shape(CtgovStudy::is, CtgovStudy::trial),
          new Shape(ClassicStudy::is, ClassicStudy::trialOfJson),
          new Shape(IsrctnTrial::is, IsrctnTrial::trial),
          new Shape(CtisTrial::is, CtisTrial::trial),
          new Shape(EuctrTrial::is, EuctrTrial::trial));

  private static final List<Shape> KNOWN_IN_XML =
      List.of(
          new Shape(ClassicStudy::is, ClassicStudy::trial),
          new Shape(IsrctnTrial::is, IsrctnTrial::trial),
          new Shape(IctrpTrial::is, IctrpTrial::trial));

  private Shapes() {}

  /** The document of one record of JSON or text, or why there is none. */
  static ReadResult result(String origin, Piece piece) {
    return result(origin, piece, KNOWN);
  }

  /** The document of one record of XML, or why there is none. */
  static ReadResult ofXml(String origin, Piece piece) {
    return result(origin, piece, KNOWN_IN_XML);
  }

  private static ReadResult result(String origin, Piece piece, List<Shape> shapes) {
    return switch (piece) {
      case Piece.Failed failed ->
          new Unreadable(
              origin + "#" + failed.number(), "record " + failed.number() + ": " + failed.reason());
      case Piece.Read read -> result(origin, read, shapes);
    };
  }

  private static ReadResult result(String origin, Piece.Read read, List<Shape> shapes) {
    String place = read.alone() ? origin : origin + "#" + read.number();
    Optional<Shape> shape =
        shapes.stream().filter(known -> known.is().test(read.fields())).findFirst();
    if (shape.isEmpty()) {
      return new Unreadable(
          place, "record " + read.number() + ": it is no registration in a layout that is read");
    }
    Optional<Trial> trial = shape.get().read().apply(read.fields());
    if (trial.isEmpty()) {
      return new Unreadable(
          place, "record " + read.number() + ": the trial has no registration number");
    }
    String own = read.alone() ? origin : origin + "#" + trial.get().number().replace(' ', '-');
    return TrialText.document(trial.get(), own);
  }
}
