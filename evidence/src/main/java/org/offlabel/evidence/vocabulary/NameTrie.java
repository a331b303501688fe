package org.offlabel.evidence.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All names by their words, so that a text is matched in one walk per starting word. */
final class NameTrie {

  /** One step of a walk: the words so far. */
  static final class Node {
    private Map<String, Node> next = Map.of();
    private List<Name> names = List.of();

    /** Where {@code key} leads, or null where no name goes on with it. */
    @Nullable Node step(String key) {
      return next.get(key);
    }

    /** The names that consist of exactly the words so far. */
    List<Name> names() {
      return names;
    }
  }

  private final Node root = new Node();

  void add(List<Word> words, Name name) {
    Node node = root;
    for (Word word : words) {
      if (node.next.isEmpty()) {
        node.next = new HashMap<>(4);
      }
      Node next = node.next.get(word.key());
      if (next == null) {
        next = new Node();
        node.next.put(word.key(), next);
      }
      node = next;
    }
    if (node.names.isEmpty()) {
      node.names = List.of(name);
    } else {
      node.names = new ArrayList<>(node.names);
      node.names.add(name);
    }
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
