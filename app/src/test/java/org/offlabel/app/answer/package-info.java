/**
 * Tests of what every answer must be, whatever the question: its format, its quotes, its
 * renderings.
 */
@NullMarked
package org.offlabel.app.answer;

import org.jspecify.annotations.NullMarked;
