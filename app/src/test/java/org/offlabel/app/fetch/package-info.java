/** The command that uses the network, tried without one. */
@NullMarked
package org.offlabel.app.fetch;

import org.jspecify.annotations.NullMarked;
