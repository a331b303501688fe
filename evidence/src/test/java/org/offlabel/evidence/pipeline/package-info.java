/** Tests of the journeys. */
@NullMarked
package org.offlabel.evidence.pipeline;

import org.jspecify.annotations.NullMarked;
