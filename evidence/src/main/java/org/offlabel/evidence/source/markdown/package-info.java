/**
 * Reads Markdown, and records written in it line by line.
 *
 * <p>In: decoded text. Out: pieces with what the markup says of them, or a page. Always: the text
 * stays the file as it is; spans leave out marks around words, not those between them.
 */
@NullMarked
package org.offlabel.evidence.source.markdown;

import org.jspecify.annotations.NullMarked;
