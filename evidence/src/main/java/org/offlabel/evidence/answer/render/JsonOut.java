package org.offlabel.evidence.answer.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Quote;
import tools.jackson.core.JsonGenerator;

/**
 * The few ways in which {@code offlabel/answer/1} writes a value: an absent value is left out, a
 * list is there even when empty, a quote is a citation with offsets in code points.
 */
final class JsonOut {

  private final JsonGenerator json;
  private final Map<DocumentId, CodePoints> offsets;

  JsonOut(JsonGenerator json, Map<DocumentId, CodePoints> offsets) {
    this.json = json;
    this.offsets = offsets;
  }

  /** An object as an element of the array being written, or as the whole document. */
  void object(Runnable fields) {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
  }

  void object(String name, Runnable fields) {
    json.writeName(name);
    object(fields);
  }

  <T> void array(String name, List<T> items, Consumer<T> each) {
    json.writeName(name);
    json.writeStartArray();
    items.forEach(each);
    json.writeEndArray();
  }

  /** An array of objects, of whose fields {@code fields} writes one element's. */
  <T> void objects(String name, List<T> items, Consumer<T> fields) {
    array(name, items, item -> object(() -> fields.accept(item)));
  }

  void strings(String name, List<String> values) {
    array(name, values, json::writeString);
  }

  void text(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void text(String name, Optional<String> value) {
    value.ifPresent(present -> text(name, present));
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void number(String name, OptionalInt value) {
    value.ifPresent(present -> number(name, present));
  }

  void number(String name, BigDecimal value) {
    json.writeName(name);
    json.writeNumber(value.stripTrailingZeros().toPlainString());
  }

  /** Not a number and infinity have no form in JSON and are left out. */
  void number(String name, double value) {
    if (Double.isFinite(value)) {
      json.writeNumberProperty(name, value);
    }
  }

  void flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  void citations(List<Quote> quotes) {
    citations("citations", quotes);
  }

  void citations(String name, List<Quote> quotes) {
    objects(name, quotes, this::citation);
  }

  private void citation(Quote quote) {
    CodePoints places = offsets.get(quote.document());
    if (places == null) {
      throw new IllegalArgumentException(
          "the answer quotes " + quote.document() + ", which is not among its sources");
    }
    text("document", quote.document().value());
    number("start", places.before(quote.span().start()));
    number("end", places.before(quote.span().end()));
    text("quote", quote.text());
  }
}
