/** Tests of {@link org.offlabel.evidence.extract.statement}. */
@NullMarked
package org.offlabel.evidence.extract.statement;

import org.jspecify.annotations.NullMarked;
