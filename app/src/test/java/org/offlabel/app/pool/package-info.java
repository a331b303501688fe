/** Tests of pooling a table from the command line, end to end. */
@NullMarked
package org.offlabel.app.pool;

import org.jspecify.annotations.NullMarked;
