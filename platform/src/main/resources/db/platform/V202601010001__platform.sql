-- What every service needs beside its own tables: events going out and coming in, timers, answers kept for
-- repeated requests, and spoken numbers. Instants are UTC.

-- Events written with the change they tell of, until Kafka has confirmed them. The id gives their order and is the
-- event's sequence; a row that cannot be sent counts its attempts and moves to parked_event.
CREATE TABLE outbox (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  event_id       BINARY(16)   NOT NULL,
  topic          VARCHAR(249) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type           VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject        VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  occurred_at    DATETIME(6)  NOT NULL,
  correlation_id VARCHAR(64)  NULL,
  causation_id   BINARY(16)   NULL,
  traceparent    VARCHAR(55)  CHARACTER SET ascii NULL,
  headers        TEXT         NULL,
  payload        LONGBLOB     NOT NULL,
  -- The database's own time, because the services' clock may be moved in rehearsals.
  stored_at      DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  attempts       INT          NOT NULL DEFAULT 0,
  retry_at       DATETIME(6)  NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Ids of the events whose effect is in this database. Written in the transaction of the effect.
CREATE TABLE inbox (
  event_id    BINARY(16)  NOT NULL,
  received_at DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (event_id),
  KEY inbox_received (received_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Events that somebody must look at: could not be sent (OUT) or could not be handled (IN).
CREATE TABLE parked_event (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  direction      CHAR(3)      CHARACTER SET ascii NOT NULL,
  event_id       BINARY(16)   NULL,
  sequence       BIGINT       NOT NULL,
  topic          VARCHAR(249) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type           VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  subject        VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  occurred_at    DATETIME(6)  NULL,
  correlation_id VARCHAR(64)  NULL,
  causation_id   BINARY(16)   NULL,
  traceparent    VARCHAR(55)  CHARACTER SET ascii NULL,
  headers        TEXT         NULL,
  payload        LONGBLOB     NULL,
  reason         TEXT         NOT NULL,
  attempts       INT          NOT NULL,
  parked_at      DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (id),
  KEY parked_event_direction (direction, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What must happen at a moment. fire_at is due_at until an attempt fails, then the moment of the next attempt.
CREATE TABLE timer (
  kind     VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner    BINARY(16)   NOT NULL,
  name     VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  due_at   DATETIME(6)  NOT NULL,
  fire_at  DATETIME(6)  NOT NULL,
  attempts INT          NOT NULL DEFAULT 0,
  PRIMARY KEY (kind, owner, name),
  KEY timer_fire (fire_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Why a timer's last attempt failed. A table of its own, so that the few that fail are found without a scan.
CREATE TABLE timer_fault (
  kind      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner     BINARY(16)   NOT NULL,
  name      VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  due_at    DATETIME(6)  NOT NULL,
  reason    TEXT         NOT NULL,
  failed_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (kind, owner, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- One row per kind of work that only one replica may do at a time: who holds the row's lock has the turn. The lock
-- ends with the connection, so it passes on at once when a process dies.
CREATE TABLE turn (
  name VARCHAR(40) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
INSERT INTO turn (name) VALUES ('outbox'), ('timers');

-- The first answer to a request with an Idempotency-Key, stored with the change it made.
CREATE TABLE idempotency (
  caller          VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  idempotency_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  route           VARCHAR(200) NOT NULL,
  request_hash    BINARY(32)   NOT NULL,
  status          SMALLINT     NOT NULL,
  headers         TEXT         NULL,
  body            LONGTEXT     NULL,
  created_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (caller, idempotency_key),
  KEY idempotency_created (created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The last spoken number given out per prefix and business day.
CREATE TABLE daily_number (
  prefix VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day    DATE        NOT NULL,
  last   BIGINT      NOT NULL,
  PRIMARY KEY (prefix, day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
