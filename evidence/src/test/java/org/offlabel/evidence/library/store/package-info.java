/** Tests of the store, each on SQLite and, where one is named, on PostgreSQL. */
@NullMarked
package org.offlabel.evidence.library.store;

import org.jspecify.annotations.NullMarked;
