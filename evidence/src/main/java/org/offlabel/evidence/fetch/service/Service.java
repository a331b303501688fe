package org.offlabel.evidence.fetch.service;

import java.util.Optional;

/** A public service. */
public interface Service {

  /** Its name in folders, such as "pubmed". */
  String id();

  /** Its name for people, such as "PubMed". */
  String title();

  /** What is wrong with a query before anything is asked; empty where nothing is. */
  Optional<String> objection(String query);

  /** The way through the pages of a query without objection. */
  Pager pager(String query);
}
