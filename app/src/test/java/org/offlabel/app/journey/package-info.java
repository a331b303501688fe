/**
 * Tests of whole journeys: the same answer everywhere, the proof of an answer, the first library.
 */
@NullMarked
package org.offlabel.app.journey;

import org.jspecify.annotations.NullMarked;
