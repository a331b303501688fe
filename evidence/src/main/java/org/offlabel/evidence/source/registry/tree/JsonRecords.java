package org.offlabel.evidence.source.registry.tree;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * The records of a JSON file: the file's one object, the objects of its list or of the list in a
 * page of results, or one object after the other, as in files of one record a line.
 */
public final class JsonRecords {

  /** Beyond this no parser needs to go to skip what is too deep to keep. */
  private static final int DEEPEST_SKIPPED = 1000;

  private static final int LONGEST_NAME = 10_000;

  /** Behind the name of a field whose object holds a list of records. */
  public static final String INSIDE = "{}";

  private final RecordLimits limits;
  private final Set<String> lists;
  private final JsonFactory factory;

  /** Records of these limits, in lists of these names where the file is a page of results. */
  public JsonRecords(RecordLimits limits, Set<String> lists) {
    this.limits = limits;
    this.lists = Set.copyOf(lists);
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_SKIPPED)
                    .maxStringLength(limits.mostCharacters())
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();
  }

  /** Reads a file; {@code pieces} gets each record as soon as it is known. */
  public void read(InputStream bytes, Consumer<Piece> pieces) throws IOException {
    Run run = new Run(pieces);
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), kept(bytes))) {
      run.all(parser);
    } catch (JacksonException e) {
      run.failed(e);
    }
  }

  /** Reads a file of one record a line: a bad line costs that line alone. */
  public void readLines(InputStream bytes, Consumer<Piece> pieces) throws IOException {
    Run run = new Run(pieces);
    run.single = false;
    ByteLines lines = new ByteLines(bytes, limits.mostCharacters());
    while (lines.next()) {
      if (lines.isTooLong()) {
        run.fail("its line is longer than " + limits.mostCharacters() + " bytes");
      } else if (!lines.isBlank()) {
        try (JsonParser parser =
            factory.createParser(
                ObjectReadContext.empty(), new ByteArrayInputStream(lines.line()))) {
          run.all(parser);
        } catch (JacksonException e) {
          run.failed(e);
        }
      }
    }
  }

  /** The caller closes the stream. */
  private static InputStream kept(InputStream bytes) {
    return new FilterInputStream(bytes) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return in.read(target, offset, length);
      }

      @Override
      public void close() {
        // Closing the parser must not close what it was given.
      }
    };
  }

  /** One pass over one file. */
  private final class Run {
    private final Consumer<Piece> pieces;

    /** Of the record handed over last, whether it could be read or not. */
    private int number;

    private boolean single = true;

    Run(Consumer<Piece> pieces) {
      this.pieces = pieces;
    }

    void all(JsonParser parser) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_ARRAY -> list(parser);
          case START_OBJECT -> object(parser);
          default -> fail("it is no record but a single value");
        }
      }
    }

    private void list(JsonParser parser) {
      single = false;
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        RecordLimits.Count count = limits.count();
        if (token == JsonToken.START_OBJECT) {
          hand(group(parser, count, 1), count);
        } else {
          parser.skipChildren();
          fail("it is no record but a single value or a list");
        }
      }
    }

    /** A page of results holds a list of records; any other object is one record itself. */
    private void object(JsonParser parser) {
      RecordLimits.Count count = limits.count();
      Map<String, Field> parts = new LinkedHashMap<>();
      boolean page = false;
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY && lists.contains(name)) {
          page = true;
          list(parser);
        } else if (token == JsonToken.START_OBJECT && lists.contains(name + INSIDE)) {
          page = true;
          listsWithin(parser);
        } else {
          put(parts, name, field(parser, token, count, 2));
        }
      }
      if (!page) {
        hand(new Field.Group(parts), count);
      }
    }

    private void listsWithin(JsonParser parser) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY && lists.contains(name)) {
          list(parser);
        } else {
          parser.skipChildren();
        }
      }
    }

    private void hand(Field fields, RecordLimits.Count count) {
      if (count.broken().isEmpty()) {
        number++;
        pieces.accept(new Piece.Read(number, "", single && number == 1, fields));
      } else {
        fail(count.broken() + ", so it is not read");
      }
    }

    void fail(String reason) {
      number++;
      pieces.accept(new Piece.Failed(number, reason));
    }

    void failed(JacksonException e) throws IOException {
      switch (e) {
        case JacksonIOException io
            when io.getCause() != null && !(io.getCause() instanceof CharConversionException) ->
            throw io.getCause();
        case UnexpectedEndOfInputException cut -> {
          fail("the file breaks off in it; get it again");
        }
        case StreamConstraintsException large -> {
          fail("a field of it is too long or too deep; what follows it is not read");
        }
        default -> {
          fail("it is no valid JSON " + place(e) + "; what follows it there is not read");
        }
      }
    }
  }

  private static String place(JacksonException e) {
    return "at line "
        + e.getLocation().getLineNr()
        + ", character "
        + e.getLocation().getColumnNr();
  }

  private static Field.Group group(JsonParser parser, RecordLimits.Count count, int depth) {
    Map<String, Field> parts = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      put(parts, name, field(parser, parser.nextToken(), count, depth + 1));
    }
    return new Field.Group(parts);
  }

  /** What XML says by an attribute, some programs write as a group of that name. */
  private static void put(Map<String, Field> parts, String name, Field field) {
    if (name.equals("@attributes") && field instanceof Field.Group attributes) {
      attributes.parts().forEach((key, value) -> put(parts, key, value));
    } else {
      parts.merge(name, field, Repeated::with);
    }
  }

  private static Field field(
      JsonParser parser, JsonToken token, RecordLimits.Count count, int depth) {
    count.add(0, depth);
    if (!count.broken().isEmpty()) {
      parser.skipChildren();
      return Field.nothing();
    }
    return switch (token) {
      case START_OBJECT -> group(parser, count, depth);
      case START_ARRAY -> {
        List<Field> items = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_ARRAY;
            next = parser.nextToken()) {
          items.add(field(parser, next, count, depth + 1));
        }
        yield new Field.Many(items);
      }
      case VALUE_NULL -> Field.nothing();
      default -> {
        String words = parser.getString();
        count.add(words.length(), depth);
        yield new Field.Text(words);
      }
    };
  }
}
