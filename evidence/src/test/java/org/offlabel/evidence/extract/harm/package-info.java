/** Tests of {@link org.offlabel.evidence.extract.harm}. */
@NullMarked
package org.offlabel.evidence.extract.harm;

import org.jspecify.annotations.NullMarked;
