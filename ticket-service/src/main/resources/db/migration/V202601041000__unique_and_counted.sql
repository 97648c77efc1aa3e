-- What a ticket is among the tickets of its process, for the definitions that say so; all others leave no row here. A
-- fingerprint is the SHA-256 of the values compared, which may be personal.

-- unique: who holds what only one ticket may be at a time.
CREATE TABLE ticket_unique (
  process     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint BINARY(32)  NOT NULL,
  ticket_id   BINARY(16)  NOT NULL,
  PRIMARY KEY (process, fingerprint)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- counts: how many tickets of the same there are. Whoever opens the next one holds the row, so no two are the second.
CREATE TABLE ticket_count (
  process     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint BINARY(32)  NOT NULL,
  cases       INT         NOT NULL,
  PRIMARY KEY (process, name, fingerprint)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
