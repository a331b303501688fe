/**
 * What a document says about harm: who must not take the drug, what it must not be combined with,
 * what to watch, what it may do, and how well it is said to be borne.
 *
 * <p>In: the sentences of an article with what they speak of. Out: safety statements, in the order
 * of the document. Always: what a statement concerns stands word for word in its quotes; a level of
 * dose is given only where the sentence, its list's lead-in, its paragraph's opening or its heading
 * ties it to one; a remark that nothing bad was seen is never turned into a reaction, nor the other
 * way round; no statement calls a drug safe.
 */
@NullMarked
package org.offlabel.evidence.extract.harm;

import org.jspecify.annotations.NullMarked;
