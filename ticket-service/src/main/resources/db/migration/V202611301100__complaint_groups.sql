-- 群诉: which complaints have one cause. A complaint belongs to one group; the first one belongs to its own.
CREATE TABLE complaint_group (
  first_id  BINARY(16) NOT NULL,
  ticket_id BINARY(16) NOT NULL,
  PRIMARY KEY (first_id, ticket_id),
  UNIQUE KEY complaint_group_ticket (ticket_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
