package org.offlabel.evidence.extract.statement;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.cue.Wording;
import org.offlabel.evidence.extract.telling.LineName;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Speaker;

/**
 * Who stands behind a claim: somebody the sentence names with "according to" or "says", patients it
 * lets speak, or the document. In a guideline's own document the society speaks.
 */
final class Voices {

  private final CueTable table = CueTable.beside(Voices.class, "voices.tsv");
  private final Advisers advisers = new Advisers();

  Speaker of(Tellings tellings, Telling telling, CueHit hit) {
    Wording wording = telling.wording();
    String text = tellings.document().document().text();
    for (CueHit voice : table.in(wording)) {
      Optional<Speaker> speaker =
          switch (voice.fact(0)) {
            case "according" -> named(text, wording, voice.last() + 1, true);
            case "says" -> besideVerb(text, wording, voice);
            case "patients" ->
                Optional.of(new Speaker(Speaker.Kind.PATIENTS, Optional.empty()))
                    .filter(s -> telling.clauseAt(hit.first()).holds(voice.first()));
            default -> Optional.empty();
          };
      if (speaker.isPresent()) {
        return speaker.get();
      }
    }
    return own(tellings);
  }

  /** Whose voice the document is. */
  private static Speaker own(Tellings tellings) {
    if (tellings.document().document().kind() != DocumentKind.GUIDELINE) {
      return Speaker.document();
    }
    return LineContext.of(tellings)
        .filter(context -> tellings.lines().first(LineName.SOCIETY).isPresent())
        .map(LineContext::speaker)
        .orElseGet(Speaker::document);
  }

  /** "X says" or "says X". */
  private Optional<Speaker> besideVerb(String text, Wording wording, CueHit verb) {
    Optional<Speaker> before = named(text, wording, verb.first() - 1, false);
    return before.isPresent() ? before : named(text, wording, verb.last() + 1, true);
  }

  private Optional<Speaker> named(String text, Wording wording, int at, boolean forward) {
    Optional<Speaker> organisation =
        advisers.nameAt(text, wording, at).map(n -> speaker(Speaker.Kind.ORGANISATION, n));
    return organisation.isPresent()
        ? organisation
        : ProperName.of(text, wording, at, forward)
            .filter(name -> name.words() >= 2)
            .map(ProperName::span)
            .map(span -> speaker(Speaker.Kind.EXPERT, span.of(text)));
  }

  private static Speaker speaker(Speaker.Kind kind, String name) {
    return new Speaker(kind, Optional.of(name));
  }

  /**
   * A run of words with capitals.
   *
   * @param span where it stands
   * @param words how many words it has
   */
  record ProperName(Span span, int words) {
    private static final List<String> JOINING =
        List.of("of", "for", "and", "the", "de", "van", "von");

    /** The name that begins or ends at word {@code at}. */
    static Optional<ProperName> of(String text, Wording wording, int at, boolean forward) {
      int from = forward ? skipArticle(wording, at) : at;
      if (!isCapital(text, wording, from)) {
        return Optional.empty();
      }
      int step = forward ? 1 : -1;
      int end = from;
      for (int i = from + step; i >= 0 && i < wording.size(); i += step) {
        boolean parted = forward ? wording.commaBefore(i) : wording.commaBefore(i + 1);
        boolean quoted = forward ? wording.opensBefore(i) : wording.opensBefore(i + 1);
        if (parted || quoted || !isCapital(text, wording, i)) {
          break;
        }
        end = i;
      }
      int first = Math.min(from, end);
      int last = Math.max(from, end);
      return Optional.of(new ProperName(wording.span(first, last), last - first + 1));
    }

    private static int skipArticle(Wording wording, int at) {
      return at < wording.size() && wording.word(at).equals("the") ? at + 1 : at;
    }

    static boolean isCapital(String text, Wording wording, int at) {
      return at >= 0
          && at < wording.size()
          && Character.isUpperCase(text.charAt(wording.span(at).start()));
    }

    static boolean isJoining(Wording wording, int at) {
      return at >= 0 && at < wording.size() && JOINING.contains(wording.word(at));
    }
  }
}
