package org.offlabel.evidence.source;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.source.bibliography.BibTexReader;
import org.offlabel.evidence.source.bibliography.CsvEntriesReader;
import org.offlabel.evidence.source.bibliography.EndNoteXmlReader;
import org.offlabel.evidence.source.bibliography.TaggedReader;
import org.offlabel.evidence.source.europepmc.EuropePmcReader;
import org.offlabel.evidence.source.jats.JatsReader;
import org.offlabel.evidence.source.label.OpenFdaLabelReader;
import org.offlabel.evidence.source.label.SplReader;
import org.offlabel.evidence.source.pdf.PdfReader;
import org.offlabel.evidence.source.pubmed.EntrezAnswerReader;
import org.offlabel.evidence.source.pubmed.MedlineReader;
import org.offlabel.evidence.source.pubmed.PubmedXmlReader;
import org.offlabel.evidence.source.registry.EuctrTextReader;
import org.offlabel.evidence.source.registry.RegistryJsonReader;
import org.offlabel.evidence.source.registry.RegistryXmlReader;
import org.offlabel.evidence.source.retraction.CrossrefReader;
import org.offlabel.evidence.source.retraction.RetractionWatchReader;

/**
 * Every reader of a known format, the most particular first: of those that claim a file the first
 * reads it. A new format is added here and nowhere else.
 */
public final class FormatReaders {

  private final List<FormatReader> readers;

  /** These readers, in this order. */
  public FormatReaders(List<FormatReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** All that come with it. */
  public static FormatReaders bundled() {
    return new FormatReaders(
        List.of(
            new PdfReader(),
            new SplReader(),
            new OpenFdaLabelReader(),
            new RegistryJsonReader(),
            new RegistryXmlReader(),
            new EuctrTextReader(),
            new PubmedXmlReader(),
            new EndNoteXmlReader(),
            new BibTexReader(),
            TaggedReader.ris(),
            TaggedReader.endNoteTags(),
            TaggedReader.webOfScience(),
            new RetractionWatchReader(),
            new CsvEntriesReader(),
            new EntrezAnswerReader(),
            new MedlineReader(),
            new CrossrefReader(),
            new EuropePmcReader(),
            new JatsReader()));
  }

  /** The reader of files that begin so, if there is one. */
  Optional<FormatReader> of(FileStart start) {
    return readers.stream().filter(reader -> reader.claims(start)).findFirst();
  }

  /** The names of all formats, in their order. */
  public List<String> names() {
    return readers.stream().map(FormatReader::name).toList();
  }
}
