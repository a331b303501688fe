package org.offlabel.evidence.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All names by their words, so that a text is matched in one walk per starting word. */
final class NameTrie {

  /** One step of a walk: the words so far. Most have one word to go on with, or none. */
  static final class Node {
    private @Nullable String onlyKey;
    private @Nullable Node only;
    private @Nullable Map<String, Node> more;
    private List<Name> names = List.of();
    private boolean lookAlike;

    /** Where {@code key} leads, or null where no name goes on with it. */
    @Nullable Node step(String key) {
      if (more != null) {
        return more.get(key);
      }
      return key.equals(onlyKey) ? only : null;
    }

    private Node open(String key) {
      Node known = step(key);
      if (known != null) {
        return known;
      }
      Node opened = new Node();
      if (only == null || onlyKey == null) {
        onlyKey = key;
        only = opened;
      } else {
        if (more == null) {
          more = new HashMap<>();
          more.put(onlyKey, only);
        }
        more.put(key, opened);
      }
      return opened;
    }

    /** The names that consist of exactly the words so far. */
    List<Name> names() {
      return names;
    }

    /** Whether the words so far only look as if they held a name. */
    boolean isLookAlike() {
      return lookAlike;
    }
  }

  private final Node root = new Node();

  void add(List<Word> words, Name name) {
    Node node = reach(words);
    if (node.names.isEmpty()) {
      node.names = List.of(name);
    } else {
      node.names = new ArrayList<>(node.names);
      node.names.add(name);
    }
  }

  /** Adds a phrase inside which shorter names mean nothing. */
  void addLookAlike(List<Word> words) {
    reach(words).lookAlike = true;
  }

  private Node reach(List<Word> words) {
    Node node = root;
    for (Word word : words) {
      node = node.open(word.key());
    }
    return node;
  }

  Node root() {
    return root;
  }

  /** The names that are exactly {@code words}; whether a comma stands between them is no matter. */
  List<Name> exactly(List<Word> words) {
    Node node = root;
    for (Word word : words) {
      Node step = node.step(word.key());
      if (step == null) {
        return List.of();
      }
      node = step;
    }
    return words.isEmpty() ? List.of() : node.names();
  }
}
