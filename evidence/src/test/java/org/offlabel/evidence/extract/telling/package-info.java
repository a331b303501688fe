/** Tests of {@link org.offlabel.evidence.extract.telling}. */
@NullMarked
package org.offlabel.evidence.extract.telling;

import org.jspecify.annotations.NullMarked;
