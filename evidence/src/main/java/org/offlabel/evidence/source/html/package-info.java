/**
 * Reads pages with their markup.
 *
 * <p>In: the decoded source of a page. Out: the text a reader sees, with its parts told apart.
 * Always: nothing is fetched, scripts and hidden parts are left out, and no depth of nesting can
 * exhaust the stack.
 */
@NullMarked
package org.offlabel.evidence.source.html;

import org.jspecify.annotations.NullMarked;
