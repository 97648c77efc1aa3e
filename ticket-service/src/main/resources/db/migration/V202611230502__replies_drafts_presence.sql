-- Messages between the house and the customer of a ticket, only ever appended.
CREATE TABLE ticket_reply (
  id          BINARY(16)    NOT NULL,
  ticket_id   BINARY(16)    NOT NULL,
  author      VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  by_customer BOOLEAN       NOT NULL,
  at          DATETIME(6)   NOT NULL,
  text        VARCHAR(4000) NOT NULL,
  PRIMARY KEY (id),
  KEY ticket_reply_ticket (ticket_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What operators have begun to write.
CREATE TABLE ticket_draft (
  id         BINARY(16)    NOT NULL,
  version    BIGINT        NOT NULL,
  ticket_id  BINARY(16)    NOT NULL,
  operator   VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kind       VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text       VARCHAR(4000) NOT NULL,
  updated_at DATETIME(6)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ticket_draft_own (ticket_id, operator, kind),
  KEY ticket_draft_operator (operator),
  KEY ticket_draft_old (updated_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Who is at which ticket until when, if he is not heard of again.
CREATE TABLE ticket_presence (
  ticket_id  BINARY(16)  NOT NULL,
  operator   VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  doing      VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since      DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (ticket_id, operator),
  KEY ticket_presence_old (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
