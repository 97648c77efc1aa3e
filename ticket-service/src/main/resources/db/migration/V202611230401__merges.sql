-- Which ticket went into which other one. The clocks are kept as they were, so that undoing it restores them; what the
-- target got along that it did not have is kept too, so that undoing it takes away that and nothing else.
CREATE TABLE ticket_merge (
  id           BINARY(16)    NOT NULL,
  version      BIGINT        NOT NULL,
  source_id    BINARY(16)    NOT NULL,
  target_id    BINARY(16)    NOT NULL,
  state_before VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clocks       LONGTEXT      NOT NULL,
  brought      LONGTEXT      NOT NULL,
  reason       VARCHAR(2000) NULL,
  merged_by    VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  merged_at    DATETIME(6)   NOT NULL,
  undone_by    VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  undone_at    DATETIME(6)   NULL,
  PRIMARY KEY (id),
  KEY ticket_merge_target (target_id),
  KEY ticket_merge_source (source_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
