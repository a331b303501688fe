package org.offlabel.metaanalysis.choice;

import java.util.Optional;
import java.util.stream.Stream;

/** One of several choices, each with a code of its own. */
public interface Coded {

  /** The short code, such as "REML"; no other choice of the kind has it, in either case. */
  String code();

  /** The name in words, such as "restricted maximum likelihood". */
  String words();

  /**
   * The choice of this code, in either case; empty when none has it.
   *
   * @param choices all there are, each with its own code
   */
  static <C extends Coded> Optional<C> ofCode(C[] choices, String code) {
    return Stream.of(choices).filter(each -> each.code().equalsIgnoreCase(code)).findFirst();
  }
}
