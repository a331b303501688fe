package org.offlabel.evidence.pipeline;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.document.Document;

/**
 * Makes one fact from one document, so that it need not be made again for every question. Pure: the
 * same document and version give the same fact. A fact is kept under its rule's version and made
 * anew where that has changed.
 */
public interface DerivingRule {

  /** Which rule this is, and which version of it. */
  Version version();

  /** The fact of {@code document}. */
  Fact derive(Document document);

  /**
   * A rule as it was when it made a fact.
   *
   * @param rule its name
   * @param version differs wherever the rule could give another fact
   */
  record Version(String rule, String version) {
    public Version {
      if (rule.isBlank() || version.isBlank()) {
        throw new IllegalArgumentException("a rule needs its name and version");
      }
    }
  }

  /**
   * What a rule made of one document.
   *
   * @param payload the fact itself, in whatever form the rule reads again; may be empty
   * @param keys what the document is found by, sorted, each once, without line ends
   */
  record Fact(String payload, List<String> keys) {
    public Fact {
      Objects.requireNonNull(payload);
      keys = keys.stream().sorted().distinct().toList();
      if (keys.stream().anyMatch(key -> key.isEmpty() || key.indexOf('\n') >= 0)) {
        throw new IllegalArgumentException("a key is one line");
      }
    }
  }
}
