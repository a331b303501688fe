/**
 * Tells what each part of a page is there for, whatever format it came in.
 *
 * <p>In: a page's text and its pieces in order. Out: blocks with roles, metadata, references and
 * comments. Always: pieces and blocks lie in order inside the text, no rule knows a site by name,
 * and doubtful text stays part of the article.
 */
@NullMarked
package org.offlabel.evidence.source.page;

import org.jspecify.annotations.NullMarked;
