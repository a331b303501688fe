/** Tests of the exports of reference managers, on entries written for them. */
@NullMarked
package org.offlabel.evidence.source.bibliography;

import org.jspecify.annotations.NullMarked;
