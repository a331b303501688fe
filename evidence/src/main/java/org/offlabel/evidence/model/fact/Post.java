package org.offlabel.evidence.model.fact;

import org.offlabel.evidence.model.document.Quote;

/** What was made of one post: a patient's own experience, or the reason why it is none. */
public sealed interface Post permits Experience, NoExperience {

  /** The words of the post that decided. */
  Quote quote();
}
