/** Tests of the command line's own parts, and the way other tests run it. */
@NullMarked
package org.offlabel.app.cli;

import org.jspecify.annotations.NullMarked;
