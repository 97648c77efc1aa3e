-- Who administered what. Only ever added to; one index per way of looking.
CREATE TABLE administrative_act (
  id             BINARY(16)   NOT NULL,
  happened_at    DATETIME(6)  NOT NULL,
  operator       VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  act            VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject        BINARY(16)   NOT NULL,
  details        TEXT         NOT NULL,
  correlation_id VARCHAR(64)  NULL,
  PRIMARY KEY (id),
  KEY administrative_act_operator (operator, id),
  KEY administrative_act_act (act, id),
  KEY administrative_act_subject (subject, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Programs that call the API. Lists are JSON arrays: they are read and replaced as a whole.
CREATE TABLE api_client (
  id                BINARY(16)   NOT NULL,
  version           BIGINT       NOT NULL,
  name              VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  description       VARCHAR(200) NOT NULL,
  roles             TEXT         NOT NULL,
  acting_rank       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  department        VARCHAR(64)  NULL,
  scopes            TEXT         NOT NULL,
  networks          TEXT         NOT NULL,
  expires_at        DATETIME(6)  NULL,
  tokens_per_minute INT          NULL,
  enabled           BOOLEAN      NOT NULL,
  disabled_because  VARCHAR(200) NULL,
  created_at        DATETIME(6)  NOT NULL,
  created_by        VARCHAR(64)  NOT NULL,
  updated_at        DATETIME(6)  NOT NULL,
  updated_by        VARCHAR(64)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY api_client_name (name),
  KEY api_client_enabled (enabled, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- At most two live ones a client. A secret is 256 random bits, so a plain hash of it tells nobody anything.
CREATE TABLE api_client_secret (
  id            BINARY(16)  NOT NULL,
  api_client_id BINARY(16)  NOT NULL,
  digest        BINARY(32)  NOT NULL,
  hint          CHAR(4)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at    DATETIME(6) NOT NULL,
  created_by    VARCHAR(64) NOT NULL,
  expires_at    DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY api_client_secret_client (api_client_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- When a client last came and from where. Apart from the client, so that coming does not change its version.
CREATE TABLE api_client_use (
  api_client_id BINARY(16)  NOT NULL,
  used_at       DATETIME(6) NOT NULL,
  used_from     VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (api_client_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The keys API clients' tokens are signed with, the private half sealed. The generation is the order they follow in.
CREATE TABLE signing_key (
  generation  INT         NOT NULL,
  key_id      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  public_half TEXT        NOT NULL,
  sealed      BLOB        NOT NULL,
  created_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (generation)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
