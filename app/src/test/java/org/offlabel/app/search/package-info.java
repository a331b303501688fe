/** What a person sees when searching a library. */
@NullMarked
package org.offlabel.app.search;

import org.jspecify.annotations.NullMarked;
