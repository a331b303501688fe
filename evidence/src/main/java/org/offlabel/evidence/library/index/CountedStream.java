package org.offlabel.evidence.library.index;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Hands terms with their counts to the index. Filled anew per document. */
final class CountedStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute count = addAttribute(TermFrequencyAttribute.class);
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private Iterator<Map.Entry<String, int[]>> rest = counts.entrySet().iterator();

  void clear() {
    counts.clear();
  }

  void add(String word, int weight) {
    int[] known = counts.get(word);
    if (known == null) {
      counts.put(word, new int[] {weight});
    } else {
      known[0] += weight;
    }
  }

  @Override
  public void reset() {
    rest = counts.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, int[]> next = rest.next();
    term.append(next.getKey());
    count.setTermFrequency(next.getValue()[0]);
    return true;
  }
}
