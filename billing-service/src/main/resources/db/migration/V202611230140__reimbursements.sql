CREATE TABLE reimbursement (
  id               BINARY(16)    NOT NULL PRIMARY KEY,
  number           VARCHAR(32)   NOT NULL,
  purpose          VARCHAR(200)  NOT NULL,
  amount           DECIMAL(19,4) NOT NULL,
  currency         CHAR(3)       NOT NULL,
  spent_on         DATE          NOT NULL,
  voucher          VARCHAR(100)  NOT NULL,
  -- NULL once rejected, so that the voucher can be claimed again.
  voucher_mark     TINYINT       NULL,
  ticket_id        BINARY(16)    NULL,
  status           VARCHAR(10)   NOT NULL,
  decided_on       DATE          NULL,
  decided_by       VARCHAR(64)   NULL,
  rejection_reason VARCHAR(500)  NULL,
  created_at       DATETIME(6)   NOT NULL,
  created_by       VARCHAR(64)   NOT NULL,
  version          BIGINT        NOT NULL,
  UNIQUE KEY reimbursement_number (number),
  UNIQUE KEY reimbursement_voucher (voucher, voucher_mark),
  KEY reimbursement_claimant (created_by, id),
  KEY reimbursement_claimant_status (created_by, status, id),
  KEY reimbursement_status (status, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
