-- What colleagues tell each other about a ticket, who watches it, by which words it is found, what it hangs together with.
CREATE TABLE ticket_note (
  id        BINARY(16)    NOT NULL,
  ticket_id BINARY(16)    NOT NULL,
  author    VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  at        DATETIME(6)   NOT NULL,
  text      VARCHAR(4000) NOT NULL,
  mentions  VARCHAR(2000) NOT NULL,
  PRIMARY KEY (id),
  KEY ticket_note_ticket (ticket_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE ticket_watcher (
  ticket_id BINARY(16)  NOT NULL,
  operator  VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  since     DATETIME(6) NOT NULL,
  PRIMARY KEY (ticket_id, operator),
  KEY ticket_watcher_operator (operator, ticket_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE ticket_tag (
  ticket_id BINARY(16)  NOT NULL,
  tag       VARCHAR(40) NOT NULL,
  PRIMARY KEY (ticket_id, tag),
  KEY ticket_tag_tag (tag, ticket_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- A parent is no row here but a column of the ticket.
CREATE TABLE ticket_link (
  from_id BINARY(16)  NOT NULL,
  kind    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_id   BINARY(16)  NOT NULL,
  PRIMARY KEY (from_id, kind, to_id),
  KEY ticket_link_to (to_id, kind, from_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
