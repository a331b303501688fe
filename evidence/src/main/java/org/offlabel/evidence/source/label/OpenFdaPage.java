package org.offlabel.evidence.source.label;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.label.LabelDraft.Field;
import org.offlabel.evidence.source.xml.SafeXml;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** One file of openFDA while it is read, label by label. */
final class OpenFdaPage {

  private static final int DEEPEST = 50;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Budget.MOST_CHARACTERS)
                  .build())
          .build();

  private final String origin;
  private final Consumer<ReadResult> results;
  private final SectionCodes codes;
  private final SafeXml xml;
  private int place;

  OpenFdaPage(String origin, Consumer<ReadResult> results, SectionCodes codes, SafeXml xml) {
    this.origin = origin;
    this.results = results;
    this.codes = codes;
    this.xml = xml;
  }

  void read(InputStream bytes) throws IOException {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          labels(json);
        } else if (token == JsonToken.START_OBJECT) {
          root(json);
        }
      }
      if (place == 0) {
        results.accept(
            new Unreadable(origin, "it holds no label; the search it came from found none"));
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (UnexpectedEndOfInputException e) {
      broken("the file breaks off in or after label " + shownPlace() + "; get it again");
    } catch (StreamConstraintsException e) {
      broken("label " + shownPlace() + " is nested too deeply or too long to be read");
    } catch (JacksonException e) {
      broken("it is no well-formed JSON in or after label " + shownPlace() + "; get it again");
    }
  }

  /** The label being read, or the last one. */
  private int shownPlace() {
    return Math.max(1, place);
  }

  private void broken(String reason) {
    results.accept(new Unreadable(origin, reason));
  }

  /** An object at the top: a page with its results, or a label itself. */
  private void root(JsonParser json) {
    OpenFdaRecord single = new OpenFdaRecord(codes, xml);
    Budget budget = new Budget();
    boolean page = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("results") && value == JsonToken.START_ARRAY) {
        page = true;
        labels(json);
      } else if (field.equals("meta")) {
        json.skipChildren();
      } else {
        values(json, value, field, single, budget);
      }
    }
    if (!page && single.isLabel()) {
      place++;
      accept(single, place == 1 ? origin : origin + "#" + place, budget);
    }
  }

  private void labels(JsonParser json) {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == null) {
        throw new UnexpectedEndOfInputException(json, JsonToken.NOT_AVAILABLE, "no end");
      }
      place++;
      if (json.currentToken() == JsonToken.START_OBJECT) {
        label(json);
      } else {
        json.skipChildren();
        results.accept(new Unreadable(origin + "#" + place, "it is no label but a bare value"));
      }
    }
  }

  private void label(JsonParser json) {
    OpenFdaRecord record = new OpenFdaRecord(codes, xml);
    Budget budget = new Budget();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = json.currentName();
      values(json, json.nextToken(), field, record, budget);
    }
    accept(record, origin + "#" + place, budget);
  }

  /** The words of a field: one, a list, or those of the part "openfda". */
  private void values(
      JsonParser json, JsonToken first, String field, OpenFdaRecord record, Budget budget) {
    if (field.equals("openfda") && first == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String inner = "openfda." + json.currentName();
        values(json, json.nextToken(), inner, record, budget);
      }
    } else if (first == JsonToken.START_ARRAY) {
      for (JsonToken t = json.nextToken();
          t != JsonToken.END_ARRAY && t != null;
          t = json.nextToken()) {
        value(json, t, field, record, budget);
      }
    } else {
      value(json, first, field, record, budget);
    }
  }

  private static void value(
      JsonParser json, JsonToken token, String field, OpenFdaRecord record, Budget budget) {
    switch (token) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        String words = json.getString();
        if (budget.grants(words.length())) {
          record.add(field, words);
        }
      }
      case START_OBJECT, START_ARRAY -> json.skipChildren();
      default -> {}
    }
  }

  private void accept(OpenFdaRecord record, String from, Budget budget) {
    try {
      LabelDraft draft = record.draft();
      String number = OpenFdaLabelReader.number(draft.first(Field.SET_ID).orElse(""), place);
      String named = from.equals(origin) ? origin : origin + "#" + number;
      if (budget.isSpent()) {
        results.accept(new Unreadable(named, Budget.REASON));
      } else if (!draft.hasText()) {
        results.accept(
            new Unreadable(
                named, "the label came without any of its sections; get it again with all fields"));
      } else {
        results.accept(draft.document(named, codes));
      }
    } catch (XMLStreamException e) {
      results.accept(new Unreadable(from, Budget.REASON));
    }
  }
}
