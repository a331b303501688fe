/** Tests of the form in which documents are kept. */
@NullMarked
package org.offlabel.evidence.library.form;

import org.jspecify.annotations.NullMarked;
