-- Who is expected by whom from when to when. Whoever books with somebody holds that person's row first, so that two who book at
-- the same moment follow each other.
CREATE TABLE appointment_host (
  host VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (host)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE appointment_window (
  ticket_id BINARY(16)  NOT NULL,
  host      VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (ticket_id),
  KEY appointment_window_host (host, starts_at, ends_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
