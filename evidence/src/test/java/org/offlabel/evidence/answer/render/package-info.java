/** Tests of the renderings, and the invented answer that they and others use. */
@NullMarked
package org.offlabel.evidence.answer.render;

import org.jspecify.annotations.NullMarked;
