-- What other services told of a ticket while it was merged: it follows if the merge is undone.
CREATE TABLE ticket_missed_event (
  seq        BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  ticket_id  BINARY(16)      NOT NULL,
  event_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form       JSON            NOT NULL,
  PRIMARY KEY (seq),
  KEY ticket_missed_event_ticket (ticket_id, seq)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
