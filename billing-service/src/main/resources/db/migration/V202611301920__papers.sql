-- Charge notices, collections of fees, reconciliations, audits and assessments, each on its way through its process. Lists are
-- sorted by id; each filter they accept has its index.
CREATE TABLE paper (
  id             BINARY(16)  NOT NULL,
  version        BIGINT      NOT NULL,
  number         VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  process        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state          VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closed         BOOLEAN     NOT NULL,
  case_state     LONGTEXT    NOT NULL,
  customer_id    BINARY(16)  NULL,
  -- The invoice it is about: the one it became, or the one that is to be paid.
  invoice_id     BINARY(16)  NULL,
  opened_by      VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  opened_at      DATETIME(6) NOT NULL,
  updated_at     DATETIME(6) NOT NULL,
  closed_at      DATETIME(6) NULL,
  correlation_id VARCHAR(64) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY paper_number (number),
  KEY paper_process (process, id),
  KEY paper_state (process, state, id),
  KEY paper_closed (process, closed, id),
  KEY paper_customer (customer_id, process, id),
  KEY paper_invoice (invoice_id, closed, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Append-only.
CREATE TABLE paper_entry (
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
  KEY paper_entry_case (case_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
