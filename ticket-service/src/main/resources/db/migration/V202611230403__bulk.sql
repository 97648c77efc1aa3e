-- Work on many tickets at once. A job is worked off item by item, each in one transaction with what is done to its ticket:
-- whoever works on an item holds its row, so two replicas never do the same and nothing is lost if one of them dies.
CREATE TABLE ticket_job (
  id             BINARY(16)   NOT NULL,
  version        BIGINT       NOT NULL,
  action         LONGTEXT     NOT NULL,
  dry_run        BOOLEAN      NOT NULL,
  status         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_by     VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  acting         LONGTEXT     NOT NULL,
  correlation_id VARCHAR(64)  NULL,
  total          INT          NOT NULL,
  done           INT          NOT NULL,
  refused        INT          NOT NULL,
  undone         INT          NOT NULL,
  created_at     DATETIME(6)  NOT NULL,
  ended_at       DATETIME(6)  NULL,
  undo_until     DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY ticket_job_started (started_by),
  KEY ticket_job_status (status)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE ticket_job_item (
  job_id    BINARY(16)    NOT NULL,
  seq       INT           NOT NULL,
  ticket_id BINARY(16)    NOT NULL,
  status    VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  problem   VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  detail_zh VARCHAR(500)  NULL,
  detail_en VARCHAR(500)  NULL,
  way_back  LONGTEXT      NULL,
  at        DATETIME(6)   NULL,
  PRIMARY KEY (job_id, seq),
  KEY ticket_job_item_status (job_id, status, seq)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
