package org.offlabel.evidence.link.study;

/** One reason to hold two accounts for one study or for two. */
interface Rule {

  /** What follows from this one matter; the same whichever account comes first. */
  Likeness compare(Profile one, Profile other);
}
