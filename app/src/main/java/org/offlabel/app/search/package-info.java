/**
 * Shows what a search of the library found.
 *
 * <p>In: a {@code SearchResult}. Out: text for a person, JSON for a program. Always: what was
 * searched for stands above what was found, as it was understood; a retraction is never left out;
 * words from outside cannot steer a terminal.
 */
@NullMarked
package org.offlabel.app.search;

import org.jspecify.annotations.NullMarked;
