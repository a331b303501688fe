/** Tests of whole answers on pairs of drug and condition with invented evidence. */
@NullMarked
package org.offlabel.app.pair;

import org.jspecify.annotations.NullMarked;
