-- Everything that is kept. ${bytes} and ${rowless} are what the databases write differently.
-- A seal is a checksum of its row, so that damage is noticed when the row is read.

CREATE TABLE store (
  one         INTEGER PRIMARY KEY CHECK (one = 1),
  name        TEXT NOT NULL,
  last_change BIGINT NOT NULL,
  documents   BIGINT NOT NULL,
  superseded  BIGINT NOT NULL,
  last_fed    TEXT,
  seal        BIGINT NOT NULL
);

CREATE TABLE document (
  number        ${number} PRIMARY KEY,
  name          ${bytes} NOT NULL UNIQUE,    -- SHA-256 of its content
  id            TEXT NOT NULL,               -- as answers name it
  kind          TEXT NOT NULL,
  title         TEXT,
  published     TEXT,
  lineage       TEXT NOT NULL,               -- the same for all versions of one record
  dated         TEXT,                        -- which of two versions is the newer
  added         TEXT NOT NULL,
  superseded_by BIGINT REFERENCES document (number),
  seal          BIGINT NOT NULL,
  form          ${bytes} NOT NULL
);
CREATE INDEX document_id ON document (id);
CREATE INDEX document_lineage ON document (lineage);
CREATE INDEX document_superseded ON document (superseded_by) WHERE superseded_by IS NOT NULL;

CREATE TABLE origin (
  document BIGINT NOT NULL REFERENCES document (number),
  place    TEXT NOT NULL,                    -- the origin, or its hash where it is long
  origin   TEXT NOT NULL,
  seal     BIGINT NOT NULL,
  PRIMARY KEY (document, place)
) ${rowless};
CREATE INDEX origin_place ON origin (place);

-- Numbers under which a document is known (OWN), or which it names as related in some way.
CREATE TABLE identifier (
  scheme   TEXT NOT NULL,
  value    TEXT NOT NULL,
  relation TEXT NOT NULL,
  document BIGINT NOT NULL REFERENCES document (number),
  PRIMARY KEY (scheme, value, relation, document)
) ${rowless};
CREATE INDEX identifier_document ON identifier (document);

-- What happened besides additions, each of which has the number of its document.
CREATE TABLE change (
  number        ${number} PRIMARY KEY,
  what          TEXT NOT NULL,
  document      BIGINT NOT NULL,
  superseded_by BIGINT,
  seal          BIGINT NOT NULL
);
CREATE INDEX change_document ON change (document);

CREATE TABLE rule (
  id        INTEGER PRIMARY KEY,
  name      TEXT NOT NULL,
  version   TEXT NOT NULL,
  documents BIGINT NOT NULL,                 -- with a fact of this version
  terms     BIGINT NOT NULL,                 -- the sum of the terms' seals
  seal      BIGINT NOT NULL,
  UNIQUE (name, version)
);

CREATE TABLE fact (
  document BIGINT NOT NULL REFERENCES document (number),
  rule     INTEGER NOT NULL REFERENCES rule (id),
  payload  TEXT NOT NULL,
  keys     TEXT NOT NULL,                    -- one a line
  seal     BIGINT NOT NULL,
  PRIMARY KEY (document, rule)
) ${rowless};
CREATE INDEX fact_rule ON fact (rule);

CREATE TABLE term (
  id        INTEGER PRIMARY KEY,
  rule      INTEGER NOT NULL REFERENCES rule (id),
  name      TEXT NOT NULL,
  documents BIGINT NOT NULL,                 -- how many postings
  sum       BIGINT NOT NULL,                 -- and their checksum
  seal      BIGINT NOT NULL,
  UNIQUE (rule, name)
);

CREATE TABLE posting (
  term     INTEGER NOT NULL REFERENCES term (id),
  document BIGINT NOT NULL REFERENCES document (number),
  PRIMARY KEY (term, document)
) ${rowless};
