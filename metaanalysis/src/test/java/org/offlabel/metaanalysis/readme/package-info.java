/** What the README shows, as it stands there. */
@NullMarked
package org.offlabel.metaanalysis.readme;

import org.jspecify.annotations.NullMarked;
