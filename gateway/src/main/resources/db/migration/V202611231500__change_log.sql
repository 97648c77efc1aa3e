-- Every event of every service, in one order, for those who follow what happens: the change feed, the live stream and
-- webhooks. Rows are added one transaction at a time (change_mark 'log' is held), so that a reader who has seen a position
-- has seen all that are smaller.
CREATE TABLE change_event (
  position    BIGINT       NOT NULL AUTO_INCREMENT,
  event_id    BINARY(16)   NOT NULL,
  -- The first word of the type: the service that owns it.
  owner       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type        VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject     BINARY(16)   NOT NULL,
  occurred_at DATETIME(6)  NOT NULL,
  -- The ids the event speaks of, its subject first, 16 bytes each.
  mentions    VARBINARY(1024) NOT NULL,
  -- As it is told to others: a CloudEvent in JSON.
  event       MEDIUMTEXT   NOT NULL,
  -- The database's own time, because the services' clock may be moved in rehearsals.
  stored_at   DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (position),
  KEY change_type (type, position),
  KEY change_owner (owner, position),
  KEY change_occurred (occurred_at),
  KEY change_stored (stored_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Who may know of an aggregate, as its service said last; what is told to whom is decided by this and not by what was true
-- when an event was written.
CREATE TABLE change_guard (
  subject    BINARY(16)  NOT NULL,
  owner      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sequence   BIGINT      NOT NULL,
  audience   TEXT        NOT NULL,
  -- Keeps something from somebody, or must be known to decide: not forgotten with the events.
  lasting    BOOLEAN     NOT NULL,
  stored_at  DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (subject),
  KEY change_guard_passing (lasting, stored_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- 'log' is held by whoever adds; 'purged' is the last position that was forgotten; 'webhooks' the last one whose
-- deliveries are written.
CREATE TABLE change_mark (
  name     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position BIGINT      NOT NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
INSERT INTO change_mark (name, position) VALUES ('log', 0), ('purged', 0), ('webhooks', 0);
