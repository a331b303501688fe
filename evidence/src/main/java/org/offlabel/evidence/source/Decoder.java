package org.offlabel.evidence.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text, or refuses: wrong characters that nobody notices are worse than a source
 * that is not read. See docs/sources.md for the order in which encodings are tried.
 */
public final class Decoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int DECLARED_WITHIN = 2048;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)\\s[^<>]{0,300}?(?:charset|encoding)\\s{0,3}=\\s{0,3}[\"']?"
              + "([A-Za-z0-9_:.-]{2,40})");
  private static final int ZEROS_SAMPLE = 4096;
  private static final double MOST_CONTROLS = 0.02;

  /** Decodes the bytes of a text file or a page. */
  public Decoded decode(byte[] bytes) {
    return binary(bytes).<Decoded>map(Decoded.Refused::new).orElseGet(() -> text(bytes));
  }

  private static Optional<String> binary(byte[] bytes) {
    return BinaryKinds.of(bytes).map(kind -> "it is " + kind + ", not text; " + BinaryKinds.ADVICE);
  }

  private static Decoded text(byte[] bytes) {
    Optional<Mark> mark = Mark.of(bytes);
    if (mark.isPresent()) {
      return strict(bytes, mark.get().length(), mark.get().charset());
    }
    Optional<Charset> wide = withoutMark(bytes);
    if (wide.isPresent()) {
      return strict(bytes, 0, wide.get());
    }
    int zero = indexOfZero(bytes);
    if (zero >= 0) {
      return refused("it holds binary data (a zero byte at byte %d); save it as plain text", zero);
    }
    return declared(bytes).map(set -> strict(bytes, 0, set)).orElseGet(() -> narrow(bytes));
  }

  /** UTF-8 if it is; else Windows-1252 if nothing speaks against it. */
  private static Decoded narrow(byte[] bytes) {
    int bad = Utf8.firstInvalid(bytes);
    if (bad < 0) {
      return strict(bytes, 0, StandardCharsets.UTF_8);
    }
    int multi = Utf8.firstMultiByte(bytes);
    if (multi >= 0) {
      return refused(
          "it is not valid UTF-8 at byte %d although other parts are, so some characters would be"
              + " wrong; save it again as UTF-8",
          bad);
    }
    int undefined = firstUndefined(bytes);
    if (undefined >= 0) {
      return refused(
          "it is neither UTF-8 nor Windows-1252 at byte %d; save it again as UTF-8", undefined);
    }
    return strict(bytes, 0, WINDOWS);
  }

  private static Decoded strict(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil((bytes.length - from) * decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return refused(
          "it is not valid " + charset.name() + " at byte %d; save it again as UTF-8",
          in.position());
    }
    decoder.flush(out);
    String text = out.flip().toString();
    return controls(text)
        ? new Decoded.Refused("it holds binary data, not text; save it as plain text")
        : new Decoded.Text(text, charset.name());
  }

  private static boolean controls(String text) {
    long controls =
        text.chars()
            .filter(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 127)
            .count();
    return controls > MOST_CONTROLS * text.length() || text.indexOf('\0') >= 0;
  }

  /** UTF-16 without a mark: Latin letters make every other byte zero. */
  private static Optional<Charset> withoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, ZEROS_SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      boolean zero = bytes[i] == 0;
      even += zero && (i & 1) == 0 ? 1 : 0;
      odd += zero && (i & 1) == 1 ? 1 : 0;
    }
    int pairs = length / 2;
    if (pairs < 2 || (bytes.length & 1) == 1) {
      return Optional.empty();
    }
    if (odd > 0.6 * pairs && even == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > 0.6 * pairs && odd == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** The encoding an HTML or XML file names, unless it says UTF-8 or a name nobody knows. */
  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    if (!m.find()) {
      return Optional.empty();
    }
    String name = m.group(1).toLowerCase(Locale.ROOT);
    // Browsers read these two as Windows-1252, and so were the pages written.
    if (name.equals("iso-8859-1") || name.equals("us-ascii") || name.startsWith("utf-16")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static int indexOfZero(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int firstUndefined(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      switch (bytes[i] & 0xff) {
        case 0x81, 0x8d, 0x8f, 0x90, 0x9d -> {
          return i;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static Decoded refused(String reason, int position) {
    return new Decoded.Refused(reason.replace("%d", Integer.toString(position)));
  }
}
