@NullMarked
package org.offlabel.evidence.source.retraction;

import org.jspecify.annotations.NullMarked;
