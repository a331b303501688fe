/** Tests of the checks of sentences and stored answers. */
@NullMarked
package org.offlabel.evidence.answer.verify;

import org.jspecify.annotations.NullMarked;
