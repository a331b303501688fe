package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.offlabel.evidence.model.fact.StudyMention.Kind;

/**
 * Mentions that are held to be of one study.
 *
 * @param told the mentions in document order; at least one, and none from a copy
 * @param profile what they say together
 * @param why what made them one, plain clauses in the order in which they were joined
 */
record Account(List<Told> told, Profile profile, List<String> why) {

  Account {
    told = List.copyOf(told);
    why = List.copyOf(why);
  }

  static Account of(Told told) {
    return new Account(List.of(told), Profile.of(List.of(told)), List.of());
  }

  Account with(Account other, List<String> reasons) {
    List<Told> all = new ArrayList<>(told);
    all.addAll(other.told);
    all.sort(Told.IN_DOCUMENT_ORDER);
    Set<String> clauses = new LinkedHashSet<>(why);
    clauses.addAll(other.why);
    clauses.addAll(reasons);
    return new Account(all, Profile.of(all), List.copyOf(clauses));
  }

  Told first() {
    return told.getFirst();
  }

  boolean isReferenceOnly() {
    return told.stream().allMatch(each -> each.is(Kind.REFERENCE));
  }
}
