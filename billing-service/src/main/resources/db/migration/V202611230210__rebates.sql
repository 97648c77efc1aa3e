CREATE TABLE rebate_statement (
  id              BINARY(16)    NOT NULL PRIMARY KEY,
  number          VARCHAR(32)   NOT NULL,
  partner         VARCHAR(64)   NOT NULL,
  statement_month CHAR(7)       NOT NULL,
  turnover        DECIMAL(19,4) NOT NULL,
  rebate          DECIMAL(19,4) NOT NULL,
  paid            DECIMAL(19,4) NOT NULL,
  currency        CHAR(3)       NOT NULL,
  due_on          DATE          NOT NULL,
  reported_on     DATE          NULL,
  late            BOOLEAN       NOT NULL,
  status          VARCHAR(12)   NOT NULL,
  created_at      DATETIME(6)   NOT NULL,
  created_by      VARCHAR(64)   NOT NULL,
  version         BIGINT        NOT NULL,
  UNIQUE KEY rebate_statement_number (number),
  -- One statement a partner and month.
  UNIQUE KEY rebate_statement_of (partner, statement_month),
  KEY rebate_statement_partner (partner, id),
  KEY rebate_statement_month (statement_month, id),
  KEY rebate_statement_status (status, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE rebate_payout (
  statement_id BINARY(16)    NOT NULL,
  line_no      INT           NOT NULL,
  amount       DECIMAL(19,4) NOT NULL,
  paid_on      DATE          NOT NULL,
  paid_by      VARCHAR(64)   NOT NULL,
  reference    VARCHAR(100)  NULL,
  PRIMARY KEY (statement_id, line_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
