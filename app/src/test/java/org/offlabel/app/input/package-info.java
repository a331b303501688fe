/** Tests of files and commands that are wrong. */
@NullMarked
package org.offlabel.app.input;

import org.jspecify.annotations.NullMarked;
