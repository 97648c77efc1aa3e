-- Who works when, as published rosters, approved swaps and signed leave slips have it; written in the transaction of the
-- ticket that says so. Years of it are kept, and all of it is read along an index.
CREATE TABLE duty_shift (
  operator    VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  day         DATE        NOT NULL,
  shift       VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  roster_id   BINARY(16)  NOT NULL,
  planned_for VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  moved_by    BINARY(16)  NULL,
  PRIMARY KEY (operator, day, shift),
  KEY duty_shift_turn (day, shift, operator),
  KEY duty_shift_planned (planned_for, day),
  KEY duty_shift_roster (roster_id),
  KEY duty_shift_moved (moved_by)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- That a published roster says when somebody works that month: outside his shifts he is off, and not merely unknown.
CREATE TABLE duty_month (
  operator  VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  month     CHAR(7)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  roster_id BINARY(16)  NOT NULL,
  PRIMARY KEY (operator, month),
  KEY duty_month_roster (roster_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE duty_leave (
  ticket_id BINARY(16)  NOT NULL,
  operator  VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  first_day DATE        NOT NULL,
  last_day  DATE        NOT NULL,
  PRIMARY KEY (ticket_id),
  KEY duty_leave_operator (operator, first_day, last_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Whom work can be given to: no more of a person than that needs.
CREATE TABLE ticket_operator (
  operator   VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version    BIGINT      NOT NULL,
  department VARCHAR(64) NOT NULL,
  skills     JSON        NOT NULL,
  capacity   INT         NULL,
  leader     VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  in_charge  VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  active     BOOLEAN     NOT NULL,
  created_by VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  updated_by VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (operator),
  KEY ticket_operator_department (department, operator)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What became of an operator's record, only ever appended.
CREATE TABLE ticket_operator_history (
  operator VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version  BIGINT      NOT NULL,
  at       DATETIME(6) NOT NULL,
  actor    VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  content  JSON        NOT NULL,
  PRIMARY KEY (operator, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
