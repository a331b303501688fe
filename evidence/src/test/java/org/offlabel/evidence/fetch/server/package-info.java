/** A server on this machine that answers as the tests want, well or badly. */
@NullMarked
package org.offlabel.evidence.fetch.server;

import org.jspecify.annotations.NullMarked;
