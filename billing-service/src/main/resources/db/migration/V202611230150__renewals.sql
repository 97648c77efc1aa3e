-- One history for the cases of every process.
RENAME TABLE dunning_history TO case_history;
ALTER TABLE case_history RENAME INDEX dunning_history_case TO case_history_case;

CREATE TABLE renewal (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  number          VARCHAR(32)  NOT NULL,
  customer_id     BINARY(16)   NOT NULL,
  contract_id     BINARY(16)   NULL,
  -- The contract while the renewal is open, NULL afterwards: a contract has at most one open renewal.
  open_contract   BINARY(16)   NULL,
  kind            VARCHAR(16)  NOT NULL,
  salesperson     VARCHAR(64)  NULL,
  -- TRUE while it is open and nobody is responsible.
  unowned         BOOLEAN      NOT NULL,
  -- TRUE while it has expired and nobody has filed that.
  unfiled         BOOLEAN      NOT NULL,
  expires_on      DATE         NOT NULL,
  expiry_month    CHAR(7)      NOT NULL,
  remind_on       DATE         NOT NULL,
  process         VARCHAR(60)  NOT NULL,
  process_version INT          NOT NULL,
  state           VARCHAR(40)  NOT NULL,
  closed          BOOLEAN      NOT NULL,
  case_state      LONGTEXT     NOT NULL,
  opened_at       DATETIME(6)  NOT NULL,
  closed_at       DATETIME(6)  NULL,
  updated_at      DATETIME(6)  NOT NULL,
  version         BIGINT       NOT NULL,
  UNIQUE KEY renewal_number (number),
  UNIQUE KEY renewal_open (open_contract),
  KEY renewal_customer (customer_id, id),
  KEY renewal_salesperson (salesperson, id),
  KEY renewal_state (state, id),
  KEY renewal_unfiled (unfiled, id),
  KEY renewal_unowned (unowned, expiry_month, id),
  KEY renewal_due (state, remind_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
