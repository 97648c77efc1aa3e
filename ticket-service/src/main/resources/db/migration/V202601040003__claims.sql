-- Who took which ticket from the queue, and until when it is his if he does nothing with it.
CREATE TABLE ticket_claim (
  ticket_id   BINARY(16)  NOT NULL,
  operator    VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  claimed_at  DATETIME(6) NOT NULL,
  lease_until DATETIME(6) NOT NULL,
  line        INT         NOT NULL,
  PRIMARY KEY (ticket_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE ticket ADD KEY ticket_department_queue (department, assignee, closed, urgency);
