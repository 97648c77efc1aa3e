-- Who wants to be told of changes at which address.
CREATE TABLE webhook (
  id              BINARY(16)    NOT NULL,
  version         BIGINT        NOT NULL,
  url             VARCHAR(2000) NOT NULL,
  -- JSON list; empty is every type.
  types           TEXT          NOT NULL,
  delivery_order  VARCHAR(10)   CHARACTER SET ascii NOT NULL,
  description     VARCHAR(200)  NULL,
  active          BOOLEAN       NOT NULL,
  -- Why it is not active: OPERATOR or GONE.
  stopped_by      VARCHAR(10)   CHARACTER SET ascii NULL,
  -- Operator, and as JSON with what roles, rank, department and scopes he subscribed: that is what he hears.
  owner           VARCHAR(64)   NOT NULL,
  subscriber      TEXT          NOT NULL,
  -- Sealed; the former one signs beside the present one until it ends.
  secret          VARBINARY(200) NOT NULL,
  former_secret   VARBINARY(200) NULL,
  former_until    DATETIME(6)   NULL,
  -- Hears of what comes after this position.
  from_position   BIGINT        NOT NULL,
  created_at      DATETIME(6)   NOT NULL,
  created_by      VARCHAR(64)   NOT NULL,
  updated_at      DATETIME(6)   NOT NULL,
  updated_by      VARCHAR(64)   NOT NULL,
  PRIMARY KEY (id),
  KEY webhook_owner (owner, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What is to be told to whom, and what became of it. A row that is being sent has its next_at behind the time a sender may
-- take: if the sender dies, it is due again by itself. attempts says which claim of a row is the latest.
CREATE TABLE webhook_delivery (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  webhook_id   BINARY(16)   NOT NULL,
  event_id     BINARY(16)   NOT NULL,
  type         VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject      BINARY(16)   NOT NULL,
  -- Of the change it tells of; null for a test ping, whose body is kept here.
  position     BIGINT       NULL,
  body         TEXT         NULL,
  replay_id    BINARY(16)   NULL,
  status       VARCHAR(10)  CHARACTER SET ascii NOT NULL,
  attempts     INT          NOT NULL DEFAULT 0,
  next_at      DATETIME(6)  NOT NULL,
  last_at      DATETIME(6)  NULL,
  last_status  SMALLINT     NULL,
  last_error   VARCHAR(300) NULL,
  millis       INT          NULL,
  created_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY webhook_delivery_due (status, webhook_id, next_at),
  KEY webhook_delivery_line (webhook_id, subject, status, id),
  KEY webhook_delivery_log (webhook_id, id),
  KEY webhook_delivery_status (webhook_id, status, id),
  KEY webhook_delivery_created (created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- A stretch of time that is told once more, page by page.
CREATE TABLE webhook_replay (
  id           BINARY(16)  NOT NULL,
  webhook_id   BINARY(16)  NOT NULL,
  from_at      DATETIME(6) NOT NULL,
  to_at        DATETIME(6) NOT NULL,
  types        TEXT        NOT NULL,
  position     BIGINT      NOT NULL,
  end_position BIGINT      NOT NULL,
  deliveries   INT         NOT NULL DEFAULT 0,
  status       VARCHAR(10) CHARACTER SET ascii NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  created_by   VARCHAR(64) NOT NULL,
  PRIMARY KEY (id),
  KEY webhook_replay_status (status, id),
  KEY webhook_replay_webhook (webhook_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
