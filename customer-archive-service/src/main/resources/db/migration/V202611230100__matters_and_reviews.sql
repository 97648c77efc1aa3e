-- What is asked for and decided about files step by step, their quarterly review, and hand-overs of whole portfolios.

ALTER TABLE customer_file
  ADD COLUMN reviewed_on   DATE        NULL,
  ADD COLUMN review_due_on DATE        NULL,
  ADD COLUMN destroyed_at  DATETIME(6) NULL;
-- The opening counts as the first review.
UPDATE customer_file SET reviewed_on = DATE(created_at), review_due_on = DATE_ADD(DATE(created_at), INTERVAL 3 MONTH);
ALTER TABLE customer_file
  MODIFY COLUMN reviewed_on   DATE NOT NULL,
  MODIFY COLUMN review_due_on DATE NOT NULL,
  ADD KEY customer_file_review (review_due_on, id);

ALTER TABLE access_entry ADD COLUMN request_id BINARY(16) NULL;

-- Lists are sorted by id; each filter they accept has its index.
CREATE TABLE matter (
  id          BINARY(16)  NOT NULL,
  version     BIGINT      NOT NULL,
  number      VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  process     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state       VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closed      BOOLEAN     NOT NULL,
  case_state  LONGTEXT    NOT NULL,
  customer_id BINARY(16)  NULL,
  department  VARCHAR(64) COLLATE utf8mb4_bin NULL,
  opened_by   VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  opened_at   DATETIME(6) NOT NULL,
  updated_at  DATETIME(6) NOT NULL,
  closed_at   DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY matter_number (number),
  KEY matter_process (process, id),
  KEY matter_state (process, state, id),
  KEY matter_closed (process, closed, id),
  KEY matter_customer (customer_id, process, id),
  KEY matter_opener (opened_by, process, id),
  KEY matter_department (department, process, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Append-only.
CREATE TABLE matter_entry (
  id             BINARY(16)   NOT NULL,
  case_id        BINARY(16)   NOT NULL,
  at             DATETIME(6)  NOT NULL,
  actor          VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
  step           VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_state     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  to_state       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form           LONGTEXT     NULL,
  remark         VARCHAR(500) NULL,
  correlation_id VARCHAR(64)  NULL,
  PRIMARY KEY (id),
  KEY matter_entry_case (case_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Append-only: when a file was verified, by whom and with which outcome.
CREATE TABLE review (
  id          BINARY(16)   NOT NULL,
  customer_id BINARY(16)   NOT NULL,
  outcome     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  remark      VARCHAR(500) NULL,
  reviewed_on DATE         NOT NULL,
  reviewed_by VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
  reviewed_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY review_customer (customer_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Somebody who looked after customers left.
CREATE TABLE departure (
  id          BINARY(16)   NOT NULL,
  operator    VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
  left_on     DATE         NOT NULL,
  reason      VARCHAR(500) NULL,
  recorded_by VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY departure_operator (operator, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Into whose hands each of his customers went; nobody's where there is no successor.
CREATE TABLE departure_customer (
  id           BINARY(16)  NOT NULL,
  departure_id BINARY(16)  NOT NULL,
  customer_id  BINARY(16)  NOT NULL,
  successor    VARCHAR(64) COLLATE utf8mb4_bin NULL,
  old_customer BOOLEAN     NOT NULL,
  PRIMARY KEY (id),
  KEY departure_customer_departure (departure_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
