/** Tests of the library as a person uses it. */
@NullMarked
package org.offlabel.app.library;

import org.jspecify.annotations.NullMarked;
