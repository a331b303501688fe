/**
 * Reads drug labels as the Food and Drug Administration publishes them: structured product labeling
 * in XML, and the same labels as JSON from openFDA.
 *
 * <p>In: a file of one label or of many. Out: one document of kind label for each, or {@code
 * Unreadable} with its reason. Always: every section keeps its title, its code and its place below
 * others in a line of its own; a row of a table is one line that says its columns' names; text that
 * a label carries twice, such as highlights, is read once; no external entity or document type is
 * ever followed.
 */
@NullMarked
package org.offlabel.evidence.source.label;

import org.jspecify.annotations.NullMarked;
