package org.offlabel.evidence.source.page;

import java.util.Optional;

/**
 * One post of a thread while it is being gathered.
 *
 * @param first its first piece
 * @param last its last piece
 * @param label the words of the label above it, where it has one
 */
record Post(int first, int last, Optional<String> label) {}
