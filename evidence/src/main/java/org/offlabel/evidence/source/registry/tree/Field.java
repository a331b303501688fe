package org.offlabel.evidence.source.registry.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What stands at one place of a record. What is absent is an empty text, since no registry tells an
 * empty field from a missing one.
 */
public sealed interface Field {

  /** Nothing stands there. */
  static Field nothing() {
    return new Text("");
  }

  /**
   * Words, a number or a yes-or-no, as written.
   *
   * @param words may be empty
   */
  record Text(String words) implements Field {
    public Text {
      Objects.requireNonNull(words);
    }
  }

  /**
   * Named fields.
   *
   * @param parts in the order of the file
   */
  record Group(Map<String, Field> parts) implements Field {
    public Group {
      parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
  }

  /**
   * Several fields at one place.
   *
   * @param items in the order of the file
   */
  record Many(List<Field> items) implements Field {
    public Many {
      items = List.copyOf(items);
    }
  }

  /** The key of an element's own words where it has attributes or parts beside them. */
  String OWN_WORDS = "#";

  /** The first field at this path. */
  default Field at(String... path) {
    Field here = this;
    for (String name : path) {
      here = part(here.first(), name);
    }
    return here;
  }

  /** Every field at this path, wherever several stand on the way. */
  default List<Field> all(String... path) {
    List<Field> here = items();
    for (String name : path) {
      List<Field> next = new ArrayList<>();
      here.forEach(field -> next.addAll(part(field, name).items()));
      here = next;
    }
    return here;
  }

  /** The words at this path; empty where none stand there. */
  default String text(String... path) {
    return switch (at(path).first()) {
      case Text text -> text.words();
      case Group group -> part(group, OWN_WORDS) instanceof Text text ? text.words() : "";
      case Many many -> "";
    };
  }

  /** All words at this path that are not blank. */
  default List<String> texts(String... path) {
    return all(path).stream().map(Field::text).filter(words -> !words.isBlank()).toList();
  }

  /** Whether something stands at this path. */
  default boolean has(String... path) {
    return switch (at(path)) {
      case Text text -> !text.words().isBlank();
      case Group group -> !group.parts().isEmpty();
      case Many many -> !many.items().isEmpty();
    };
  }

  /** The same fields with other words. */
  default Field mapped(UnaryOperator<String> words) {
    return switch (this) {
      case Text text -> new Text(words.apply(text.words()));
      case Many many -> new Many(many.items().stream().map(item -> item.mapped(words)).toList());
      case Group group -> {
        Map<String, Field> parts = new LinkedHashMap<>();
        group.parts().forEach((name, part) -> parts.put(name, part.mapped(words)));
        yield new Group(parts);
      }
    };
  }

  /** The fields that stand here, without the gaps. */
  private List<Field> items() {
    return switch (this) {
      case Many many -> many.items();
      case Text text when text.words().isEmpty() -> List.of();
      case Text text -> List.of(text);
      case Group group -> List.of(group);
    };
  }

  private Field first() {
    return switch (this) {
      case Many many -> many.items().isEmpty() ? nothing() : many.items().getFirst();
      case Text text -> text;
      case Group group -> group;
    };
  }

  private static Field part(Field field, String name) {
    return field instanceof Group group ? group.parts().getOrDefault(name, nothing()) : nothing();
  }
}
