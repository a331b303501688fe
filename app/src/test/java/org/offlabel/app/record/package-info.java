/** Answers from records of databases: of PubMed and of trial registers. */
@NullMarked
package org.offlabel.app.record;

import org.jspecify.annotations.NullMarked;
