-- By which working calendar the clocks of each kind of cases were computed last. While a changed one is brought to them,
-- reached is the last case looked at and ended_at is not set.
CREATE TABLE calendar_in_force (
  follower    VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reached     BINARY(16)   NULL,
  begun_at    DATETIME(6)  NOT NULL,
  ended_at    DATETIME(6)  NULL,
  PRIMARY KEY (follower)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
