/** Tests of what is read about single studies. */
@NullMarked
package org.offlabel.evidence.extract.study;

import org.jspecify.annotations.NullMarked;
