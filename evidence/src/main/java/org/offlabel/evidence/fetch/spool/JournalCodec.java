package org.offlabel.evidence.fetch.spool;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.offlabel.evidence.fetch.spool.JournalLine.Begun;
import org.offlabel.evidence.fetch.spool.JournalLine.End;
import org.offlabel.evidence.fetch.spool.JournalLine.Ended;
import org.offlabel.evidence.fetch.spool.JournalLine.Kept;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a line of a journal as JSON, and reads it. */
final class JournalCodec {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String KIND = "line";

  private JournalCodec() {}

  static String written(JournalLine line) {
    ObjectNode out = JSON.createObjectNode();
    switch (line) {
      case Begun begun ->
          out.put(KIND, "begun")
              .put("service", begun.service())
              .put("title", begun.title())
              .put("query", begun.query())
              .put("at", begun.at().toString());
      case Kept kept -> {
        out.put(KIND, "page")
            .put("file", kept.file())
            .put("sha256", kept.sha256())
            .put("status", kept.status());
        kept.link().ifPresent(link -> out.put("link", link));
        out.put("from", kept.from()).put("source", kept.source()).put("at", kept.at().toString());
        kept.found().ifPresent(found -> out.put("found", found));
        out.put("received", kept.received());
      }
      case Ended ended -> {
        out.put(KIND, "ended").put("end", ended.end().name()).put("at", ended.at().toString());
        ended.found().ifPresent(found -> out.put("found", found));
        out.put("received", ended.received());
        ended.reason().ifPresent(reason -> out.put("reason", reason));
        ArrayNode remarks = out.putArray("remarks");
        ended.remarks().forEach(remarks::add);
      }
    }
    return out.toString();
  }

  /** The line; empty where it is none. */
  static Optional<JournalLine> read(String words) {
    try {
      JsonNode in = JSON.readTree(words);
      return switch (in.path(KIND).asString("")) {
        case "begun" ->
            Optional.of(
                new Begun(text(in, "service"), text(in, "title"), text(in, "query"), at(in)));
        case "page" -> Optional.of(kept(in));
        case "ended" ->
            Optional.of(
                new Ended(
                    End.valueOf(text(in, "end")),
                    at(in),
                    number(in, "found"),
                    in.path("received").asLong(0),
                    optional(in, "reason"),
                    remarks(in)));
        default -> Optional.empty();
      };
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Kept kept(JsonNode in) {
    return new Kept(
        text(in, "file"),
        text(in, "sha256"),
        in.path("status").asInt(0),
        optional(in, "link"),
        text(in, "from"),
        text(in, "source"),
        at(in),
        number(in, "found"),
        in.path("received").asLong(0));
  }

  private static List<String> remarks(JsonNode in) {
    return in.path("remarks").valueStream().map(each -> each.asString("")).toList();
  }

  private static String text(JsonNode in, String name) {
    return in.path(name).asString("");
  }

  private static Optional<String> optional(JsonNode in, String name) {
    return in.has(name) ? Optional.of(text(in, name)) : Optional.empty();
  }

  private static OptionalLong number(JsonNode in, String name) {
    return in.has(name) ? OptionalLong.of(in.path(name).asLong(0)) : OptionalLong.empty();
  }

  private static Instant at(JsonNode in) {
    return Instant.parse(text(in, "at"));
  }
}
