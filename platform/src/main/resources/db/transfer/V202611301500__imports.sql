-- Imports: what a file of rows is to become. Only services that import anything have these tables. Instants are UTC.

-- Who works on an import holds its row until the rows in hand are committed together with how far that is, so one replica
-- at a time works on it, and a replica that dies leaves nothing half done. reached is the byte at which the next row begins.
CREATE TABLE import_job (
  id             BINARY(16)   NOT NULL,
  version        BIGINT       NOT NULL,
  kind           VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  format         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dry_run        BOOLEAN      NOT NULL,
  status         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_by     VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
  acting         JSON         NOT NULL,
  correlation_id VARCHAR(64)  NULL,
  size           BIGINT       NULL,
  sha256         CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  received       BIGINT       NOT NULL,
  header         TEXT         NULL,
  reached        BIGINT       NOT NULL,
  line           BIGINT       NOT NULL,
  created_rows   BIGINT       NOT NULL,
  updated_rows   BIGINT       NOT NULL,
  unchanged_rows BIGINT       NOT NULL,
  refused_rows   BIGINT       NOT NULL,
  failure        JSON         NULL,
  created_at     DATETIME(6)  NOT NULL,
  ended_at       DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY import_job_status (status, id),
  KEY import_job_started (kind, started_by, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The file as it came, in pieces, so that every replica can go on with it; what is worked off is removed.
CREATE TABLE import_piece (
  job_id BINARY(16) NOT NULL,
  begins BIGINT     NOT NULL,
  bytes  MEDIUMBLOB NOT NULL,
  PRIMARY KEY (job_id, begins)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Rows that were refused, as they came and with what is wrong with them; kept a few days for whoever sent them.
CREATE TABLE import_fault (
  job_id   BINARY(16)  NOT NULL,
  line     BIGINT      NOT NULL,
  problem  VARCHAR(60) CHARACTER SET ascii NOT NULL,
  detail   JSON        NOT NULL,
  errors   JSON        NOT NULL,
  sent     MEDIUMTEXT  NOT NULL,
  PRIMARY KEY (job_id, line)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
