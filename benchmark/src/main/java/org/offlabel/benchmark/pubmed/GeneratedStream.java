package org.offlabel.benchmark.pubmed;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.NoSuchElementException;

/** So many generated records as one stream of XML, made while it is read and never kept. */
final class GeneratedStream {

  private GeneratedStream() {}

  // The streams of the JDK that follow one another are asked for in this old way alone.
  @SuppressWarnings("JdkObsolete")
  static InputStream of(int records) {
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          private int next;

          @Override
          public boolean hasMoreElements() {
            return next <= records + 1;
          }

          @Override
          public InputStream nextElement() {
            if (!hasMoreElements()) {
              throw new NoSuchElementException();
            }
            String part =
                next == 0
                    ? "<PubmedArticleSet>"
                    : next == records + 1 ? "</PubmedArticleSet>" : Article.xml(next);
            next++;
            return new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8));
          }
        });
  }
}
