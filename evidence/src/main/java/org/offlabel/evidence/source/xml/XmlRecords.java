package org.offlabel.evidence.source.xml;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import com.ctc.wstx.exc.WstxEOFException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.offlabel.evidence.source.record.CleanText;

/**
 * Hands out the records of an XML file one after the other. Where the file is broken, the record
 * concerned is given up and reading goes on where the next one begins. Not shared between threads.
 */
public final class XmlRecords {

  /** After so many broken records the rest is not worth looking at. */
  static final int MOST_BROKEN = 10_000;

  private static final int LONGEST_REASON = 160;

  /** Who takes the records. */
  public interface Reader {

    /** Reads the record at whose beginning the cursor stands, up to its end. */
    void record(XmlCursor in) throws XMLStreamException;

    /**
     * What was begun last, or stands where a record should, cannot be read.
     *
     * @param inside whether a record had been begun
     * @param reason a clause about the record: "its XML is broken: …"
     */
    void broken(boolean inside, String reason);

    /** The file ends here although its end is missing, or is given up; {@code reason} says why. */
    void stopped(String reason);
  }

  private final List<String> names;
  private final Set<String> known;
  private final SafeXml xml = SafeXml.ofRecords();
  private String root = "";
  private boolean inside;

  /**
   * Behind one document and before the root of the next, whose DOCTYPE the parser will not have.
   */
  private boolean secondProlog;

  private long recordStart;
  private long base;
  private long failedAt;

  /** Records are the elements of these names, as written with a prefix. */
  public XmlRecords(List<String> names) {
    this.names = List.copyOf(names);
    this.known = Set.copyOf(names);
  }

  /**
   * Reads all records of a file.
   *
   * @throws IOException only if the stream itself fails
   */
  public void read(InputStream bytes, Reader reader) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
    Optional<Charset> charset = XmlEncoding.of(in);
    if (charset.isEmpty()) {
      reader.stopped("it declares an encoding that is not known; save it again as UTF-8");
      return;
    }
    XmlCharacters characters = new XmlCharacters(in, charset.get());
    root = "";
    base = 0;
    for (int broken = 0; goesOn(characters, reader); broken++) {
      if (broken == MOST_BROKEN) {
        reader.stopped("more than " + MOST_BROKEN + " of its records are broken; get it again");
        return;
      }
    }
  }

  /** Reads up to the end, or up to what is broken: then whether another record follows. */
  private boolean goesOn(XmlCharacters characters, Reader reader) throws IOException {
    inside = false;
    secondProlog = false;
    recordStart = base;
    try {
      walk(xml.open(characters), reader);
      if (characters.isCut()) {
        reader.stopped("the file is damaged or breaks off before its end; get it again");
      }
      return false;
    } catch (WstxEOFException e) {
      reader.stopped("the file breaks off before its end; get it again");
      return false;
    } catch (XMLStreamException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      return resume(characters, reader, e);
    }
  }

  private boolean resume(XmlCharacters characters, Reader reader, XMLStreamException e)
      throws IOException {
    if (!secondProlog) {
      reader.broken(inside, reason(characters, e));
    }
    long at = Math.max(recordStart + (inside ? 1 : 0), failedAt);
    OptionalLong next = characters.find(names, at);
    if (next.isPresent()) {
      String prefix = root.isEmpty() ? "" : "<" + root + ">";
      characters.restart(next.getAsLong(), prefix);
      base = next.getAsLong() - prefix.length();
    } else if (characters.isCut()) {
      reader.stopped("the file is damaged or breaks off before its end; get it again");
    }
    return next.isPresent();
  }

  private void walk(XMLStreamReader2 in, Reader reader) throws XMLStreamException {
    XmlCursor cursor = new XmlCursor(in, known);
    try {
      while (true) {
        int event = cursor.next();
        if (event == END_DOCUMENT && isLast(in)) {
          return;
        }
        secondProlog = event == END_DOCUMENT || (secondProlog && event != START_ELEMENT);
        if (event == START_ELEMENT && known.contains(in.getLocalName())) {
          recordStart = base + in.getLocationInfo().getStartingCharOffset();
          inside = true;
          cursor.beginRecord();
          reader.record(cursor);
          inside = false;
        } else if (event == START_ELEMENT && root.isEmpty()) {
          root = in.getLocalName();
        }
      }
    } catch (XMLStreamException e) {
      failedAt = place(in, e);
      throw e;
    }
  }

  /** Documents may stand one behind the other; behind the last there is nothing to go to. */
  private static boolean isLast(XMLStreamReader2 in) throws XMLStreamException {
    try {
      in.next();
      return false;
    } catch (NoSuchElementException e) {
      return true;
    }
  }

  /** The parser counts characters of an error in 32 bits, which a long file goes beyond. */
  private long place(XMLStreamReader2 in, XMLStreamException e) {
    if (e instanceof RefusedXml) {
      return base + in.getLocationInfo().getStartingCharOffset();
    }
    long start = recordStart - base;
    Location location = e.getLocation() == null ? in.getLocation() : e.getLocation();
    int place = location.getCharacterOffset();
    return recordStart + Math.max(0, place - (int) start);
  }

  private String reason(XmlCharacters characters, XMLStreamException e) {
    if (characters.unfitSince(recordStart)) {
      return "it holds bytes that are no text in the encoding of the file";
    }
    return e instanceof RefusedXml refused
        ? String.valueOf(refused.getMessage())
        : "its XML is broken: " + shortened(e);
  }

  private static String shortened(XMLStreamException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    int end = message.indexOf("\n at [");
    String words = CleanText.of(end < 0 ? message : message.substring(0, end));
    return words.length() <= LONGEST_REASON ? words : words.substring(0, LONGEST_REASON) + " …";
  }
}
