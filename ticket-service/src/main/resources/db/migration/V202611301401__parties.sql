-- Whom a ticket names. Who is not of the house finds those tickets and no others, from an index of his own.
CREATE TABLE ticket_party (
  ticket_id BINARY(16)  NOT NULL,
  operator  VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  PRIMARY KEY (ticket_id, operator),
  KEY ticket_party_operator (operator, ticket_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT IGNORE INTO ticket_party (ticket_id, operator)
SELECT id, receiver FROM ticket
UNION SELECT id, assignee FROM ticket WHERE assignee IS NOT NULL
UNION SELECT id, BIN_TO_UUID(customer_id) FROM ticket WHERE customer_id IS NOT NULL
UNION SELECT t.id, party.operator
        FROM ticket t, JSON_TABLE(t.case_state, '$.roles.*' COLUMNS (operator VARCHAR(255) PATH '$')) AS party
       WHERE CHAR_LENGTH(TRIM(party.operator)) BETWEEN 1 AND 64 AND CHAR_LENGTH(party.operator) <= 64;
