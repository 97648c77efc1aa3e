-- unique: who holds what only one case of a process may be at a time, for the definitions that say so; all others leave no
-- row here. A fingerprint is the SHA-256 of the values compared, which may be personal.
CREATE TABLE case_unique (
  process     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint BINARY(32)  NOT NULL,
  case_id     BINARY(16)  NOT NULL,
  PRIMARY KEY (process, fingerprint)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
