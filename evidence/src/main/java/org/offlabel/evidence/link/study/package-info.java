/**
 * Finds the studies that documents speak of.
 *
 * <p>In: mentions of studies, each from one document. Out: each study once, with the values of its
 * closest witness and the reasons why its mentions were held to be one; and the mentions that say
 * too little to tell. Always: every mention ends up in exactly one study or among the unplaced, and
 * neither the order of the documents nor a copy of one changes which studies there are.
 */
@NullMarked
package org.offlabel.evidence.link.study;

import org.jspecify.annotations.NullMarked;
