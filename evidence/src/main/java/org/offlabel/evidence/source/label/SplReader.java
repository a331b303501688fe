package org.offlabel.evidence.source.label;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;
import org.offlabel.evidence.source.label.LabelDraft.Field;
import org.offlabel.evidence.source.xml.SafeXml;

/** Reads structured product labeling, the XML in which DailyMed and the agency keep labels. */
public final class SplReader implements FormatReader {

  private final SafeXml xml = SafeXml.ofDocuments(Budget.DEEPEST, Budget.MOST_CHARACTERS);
  private final SectionCodes codes = SectionCodes.bundled();

  @Override
  public String name() {
    return "drug label (SPL XML)";
  }

  @Override
  public boolean claims(FileStart start) {
    return start.has("urn:hl7-org:v3")
        && (start.has("<document") || start.has(":document"))
        && !start.has("ClinicalDocument");
  }

  @Override
  public void read(String origin, InputStream bytes, Consumer<ReadResult> results)
      throws IOException {
    try {
      XMLStreamReader reader = xml.open(bytes);
      results.accept(result(origin, new SplParser(reader, codes).parse()));
    } catch (Budget.Exceeded e) {
      results.accept(new Unreadable(origin, Budget.REASON));
    } catch (XMLStreamException e) {
      throwIfOfTheStream(e);
      results.accept(new Unreadable(origin, XmlReason.of(e)));
    }
  }

  private ReadResult result(String origin, LabelDraft draft) {
    if (draft.hasText()) {
      return draft.document(origin, codes);
    }
    String type = draft.first(Field.TYPE).map(words -> " but \"" + words + "\"").orElse("");
    return new Unreadable(origin, "it holds no section of a label" + type + "; nothing to read");
  }

  private static void throwIfOfTheStream(XMLStreamException e) throws IOException {
    if (e.getNestedException() instanceof IOException cause
        && !(cause instanceof java.io.CharConversionException)) {
      throw cause;
    }
  }
}
