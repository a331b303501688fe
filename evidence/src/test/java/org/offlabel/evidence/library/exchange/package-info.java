/** Tests of taking a library from one place to another. */
@NullMarked
package org.offlabel.evidence.library.exchange;

import org.jspecify.annotations.NullMarked;
