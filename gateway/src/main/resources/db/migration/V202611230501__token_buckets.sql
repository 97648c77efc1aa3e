-- What is left of each caller's limit, as the library keeps it; a row nobody uses for an hour is full again and is removed.
CREATE TABLE token_bucket (
  id      VARCHAR(160)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state   VARBINARY(500) NOT NULL,
  used_at DATETIME(6)    NOT NULL,
  PRIMARY KEY (id),
  KEY token_bucket_used (used_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
