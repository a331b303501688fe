@NullMarked
package org.offlabel.evidence.fetch.web;

import org.jspecify.annotations.NullMarked;
