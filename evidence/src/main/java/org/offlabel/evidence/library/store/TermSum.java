package org.offlabel.evidence.library.store;

/**
 * A key that documents are found by, and the checksum of the list of those documents.
 *
 * @param id its own
 * @param rule whose key it is
 * @param name the key, as its column holds it
 * @param documents how many carry it
 * @param sum the checksum of their numbers
 */
record TermSum(int id, int rule, String name, long documents, long sum) {

  TermSum with(long document) {
    return new TermSum(id, rule, name, documents + 1, sum + Seal.ofMember(document));
  }

  TermSum without(long document) {
    return new TermSum(id, rule, name, documents - 1, sum - Seal.ofMember(document));
  }

  long seal() {
    return new Seal().add(id).add(rule).add(name).add(documents).add(sum).value();
  }
}
