/** Tests of {@link org.offlabel.evidence.extract.cue}. */
@NullMarked
package org.offlabel.evidence.extract.cue;

import org.jspecify.annotations.NullMarked;
