/** Tests that a wrong figure is found, whoever is wrong. */
@NullMarked
package org.offlabel.benchmark.oracle;

import org.jspecify.annotations.NullMarked;
