-- What people put together once and use again: lists with their filters (VIEW) and sequences of actions (MACRO), of one
-- operator or of a department.
CREATE TABLE ticket_preset (
  id         BINARY(16)   NOT NULL,
  version    BIGINT       NOT NULL,
  kind       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scope      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  audience   VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name       VARCHAR(80)  NOT NULL,
  content    LONGTEXT     NOT NULL,
  created_by VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  updated_by VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  updated_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ticket_preset_name (kind, scope, audience, name),
  KEY ticket_preset_audience (kind, scope, audience)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
