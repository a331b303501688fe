package org.offlabel.evidence.extract.experience;

import org.offlabel.evidence.model.document.Span;

/**
 * A word of a post in the spelling that cues are written in. A contraction makes several, all with
 * the span of the whole.
 */
record PlainWord(Span span, String norm) {}
