@NullMarked
package org.offlabel.evidence.fetch;

import org.jspecify.annotations.NullMarked;
