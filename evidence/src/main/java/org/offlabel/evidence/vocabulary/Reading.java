package org.offlabel.evidence.vocabulary;

import java.util.List;

/** How one document is to be read: which names count in it, and what it calls things itself. */
interface Reading {

  /** Whether {@code name}, met at words {@code first} to {@code last}, means its concept here. */
  boolean accepts(Name name, List<Word> words, int first, int last);

  /** What the document itself has said that {@code surface} stands for; empty where nothing. */
  List<Name> own(String surface);

  /** Reads every name for what it most often means, as if nothing were known of the document. */
  Reading PLAIN =
      new Reading() {
        @Override
        public boolean accepts(Name name, List<Word> words, int first, int last) {
          return name.trust() != Name.Trust.INTRODUCED
              && name.hasCapitals(words, first, last)
              && !isPartOfCode(words, first);
        }

        @Override
        public List<Name> own(String surface) {
          return List.of();
        }

        /** The MS of "LC-MS" is a machine. */
        private boolean isPartOfCode(List<Word> words, int first) {
          Word word = words.get(first);
          if (first == 0 || word.surface().length() > 3) {
            return false;
          }
          String before = words.get(first - 1).surface();
          return (before.equals("LC") || before.equals("GC") || before.equals("ICP"))
              && word.start() == words.get(first - 1).end() + 1;
        }
      };
}
