package org.offlabel.evidence.extract.harm;

import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.telling.Telling;

/** Tells whether a sentence of a label asks for caution. */
final class LabelCaution {

  private final CueTable table = CueTable.beside(LabelCaution.class, "label-caution.tsv");

  boolean isIn(Telling telling) {
    return telling.wording().size() > 0
        && LabelContext.isOfPeople(telling)
        && table.in(telling.wording(), telling.slots()).stream()
            .anyMatch(hit -> !hit.fact(0).equals("nothing"));
  }
}
