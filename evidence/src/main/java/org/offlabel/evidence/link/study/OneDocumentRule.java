package org.offlabel.evidence.link.study;

import java.util.Collections;
import java.util.List;
import org.offlabel.evidence.model.fact.StudyMention.Kind;

/**
 * A document that tells of several studies means different ones, and what it tells in prose is
 * likely to be in its reference list.
 */
final class OneDocumentRule implements Rule {

  private static final int TOLD_APART = 4;
  private static final int LISTED = 2;

  @Override
  public Likeness compare(Profile one, Profile other) {
    if (meet(one, other, Kind.REFERENCE, Kind.REFERENCE)) {
      return new Likeness.Different("one reference list names them apart");
    }
    for (Kind own : List.of(Kind.REPORT, Kind.REGISTRATION)) {
      for (Kind any : Kind.values()) {
        if (meet(one, other, own, any) || meet(other, one, own, any)) {
          return new Likeness.Different("a study's own document tells of other studies apart");
        }
      }
    }
    if (meet(one, other, Kind.DESCRIPTION, Kind.DESCRIPTION)) {
      return Likeness.against(TOLD_APART, "one document tells of them apart");
    }
    return meet(one, other, Kind.DESCRIPTION, Kind.REFERENCE)
            || meet(one, other, Kind.REFERENCE, Kind.DESCRIPTION)
        ? Likeness.telling(LISTED, "the document that tells of it lists the paper")
        : Likeness.silent();
  }

  private static boolean meet(Profile one, Profile other, Kind mine, Kind theirs) {
    return !Collections.disjoint(one.documents(mine), other.documents(theirs));
  }
}
