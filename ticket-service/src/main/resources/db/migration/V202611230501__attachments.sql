-- Files of tickets. Their bytes are not here: blob_id is the key under which the store of files keeps them.
CREATE TABLE ticket_attachment (
  id         BINARY(16)   NOT NULL,
  version    BIGINT       NOT NULL,
  ticket_id  BINARY(16)   NOT NULL,
  name       VARCHAR(255) NOT NULL,
  audience   VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state      VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  media_type VARCHAR(127) CHARACTER SET ascii COLLATE ascii_bin NULL,
  size       BIGINT       NULL,
  sha256     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  blob_id    BINARY(16)   NULL,
  created_by VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  stored_at  DATETIME(6)  NULL,
  deleted_by VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  deleted_at DATETIME(6)  NULL,
  reason     VARCHAR(200) NULL,
  PRIMARY KEY (id),
  KEY ticket_attachment_ticket (ticket_id, state),
  KEY ticket_attachment_blob (blob_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Bytes that are under way; whoever commits a file takes the row away, whoever gives them up too, so it is one of both.
CREATE TABLE ticket_upload (
  blob_id    BINARY(16)  NOT NULL,
  started_at DATETIME(6) NOT NULL,
  PRIMARY KEY (blob_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
