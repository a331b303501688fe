package org.offlabel.evidence.fetch;

/** Which ending a file of a media type gets, so that its reader knows it. */
final class MediaTypes {

  private MediaTypes() {}

  static String extension(String type) {
    return switch (type) {
      case "text/html" -> "html";
      case "application/xhtml+xml" -> "xhtml";
      case "text/markdown" -> "md";
      case "text/csv" -> "csv";
      case "application/pdf" -> "pdf";
      case "application/json" -> "json";
      case "application/xml", "text/xml" -> "xml";
      case "application/x-research-info-systems" -> "ris";
      case "application/x-bibtex" -> "bib";
      default -> "txt";
    };
  }
}
