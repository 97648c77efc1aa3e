-- Tariff: what may be charged, at which price, from when to when. Nothing outside it can be charged.
CREATE TABLE tariff_item (
  id             BINARY(16)    NOT NULL PRIMARY KEY,
  code           VARCHAR(40)   NOT NULL,
  kind           VARCHAR(10)   NOT NULL,
  user_kind      VARCHAR(16)   NULL,
  title          VARCHAR(100)  NOT NULL,
  unit           VARCHAR(16)   NOT NULL,
  price          DECIMAL(19,4) NOT NULL,
  currency       CHAR(3)       NOT NULL,
  effective_from DATE          NOT NULL,
  effective_to   DATE          NULL,
  created_at     DATETIME(6)   NOT NULL,
  created_by     VARCHAR(64)   NOT NULL,
  version        BIGINT        NOT NULL,
  UNIQUE KEY tariff_item_code (code, effective_from),
  -- One gas price a user kind and day; services have no user kind and do not collide.
  UNIQUE KEY tariff_item_gas (user_kind, effective_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE gas_account (
  id           BINARY(16)    NOT NULL PRIMARY KEY,
  customer_id  BINARY(16)    NOT NULL,
  user_kind    VARCHAR(16)   NOT NULL,
  meter_number VARCHAR(40)   NOT NULL,
  opened_on    DATE          NULL,
  last_reading DECIMAL(14,3) NOT NULL,
  last_read_on DATE          NULL,
  created_at   DATETIME(6)   NOT NULL,
  created_by   VARCHAR(64)   NOT NULL,
  version      BIGINT        NOT NULL,
  UNIQUE KEY gas_account_meter (meter_number),
  KEY gas_account_customer (customer_id, id),
  KEY gas_account_kind (user_kind, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE meter_reading (
  id                BINARY(16)    NOT NULL PRIMARY KEY,
  gas_account_id    BINARY(16)    NOT NULL,
  customer_id       BINARY(16)    NOT NULL,
  user_kind         VARCHAR(16)   NOT NULL,
  read_on           DATE          NOT NULL,
  read_month        CHAR(7)       NOT NULL,
  value             DECIMAL(14,3) NOT NULL,
  previous_value    DECIMAL(14,3) NOT NULL,
  previous_read_on  DATE          NULL,
  volume            DECIMAL(14,3) NOT NULL,
  out_of_window     BOOLEAN       NOT NULL,
  corrects          BINARY(16)    NULL,
  corrected         BOOLEAN       NOT NULL,
  correction_reason VARCHAR(500)  NULL,
  -- 1 while the reading counts, NULL once corrected: the unique key then lets its successor take the same day.
  current_mark      TINYINT       NULL,
  created_at        DATETIME(6)   NOT NULL,
  created_by        VARCHAR(64)   NOT NULL,
  version           BIGINT        NOT NULL,
  UNIQUE KEY meter_reading_day (gas_account_id, read_on, current_mark),
  KEY meter_reading_account (gas_account_id, id),
  KEY meter_reading_customer (customer_id, id),
  KEY meter_reading_month (read_month, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE settlement (
  id             BINARY(16)    NOT NULL PRIMARY KEY,
  number         VARCHAR(32)   NOT NULL,
  reading_id     BINARY(16)    NOT NULL,
  -- NULL once void, so that a corrected reading can be settled again.
  reading_mark   TINYINT       NULL,
  gas_account_id BINARY(16)    NOT NULL,
  customer_id    BINARY(16)    NOT NULL,
  user_kind      VARCHAR(16)   NOT NULL,
  read_on        DATE          NOT NULL,
  volume         DECIMAL(14,3) NOT NULL,
  item_code      VARCHAR(40)   NOT NULL,
  item_title     VARCHAR(100)  NOT NULL,
  unit           VARCHAR(16)   NOT NULL,
  unit_price     DECIMAL(19,4) NOT NULL,
  amount         DECIMAL(19,4) NOT NULL,
  currency       CHAR(3)       NOT NULL,
  status         VARCHAR(16)   NOT NULL,
  signed_by      VARCHAR(100)  NULL,
  signed_on      DATE          NULL,
  delivered_on   DATE          NULL,
  pay_by         DATE          NULL,
  entered_on     DATE          NULL,
  entered_by     VARCHAR(64)   NULL,
  invoice_id     BINARY(16)    NULL,
  void_reason    VARCHAR(500)  NULL,
  created_at     DATETIME(6)   NOT NULL,
  created_by     VARCHAR(64)   NOT NULL,
  updated_at     DATETIME(6)   NOT NULL,
  version        BIGINT        NOT NULL,
  UNIQUE KEY settlement_number (number),
  UNIQUE KEY settlement_reading (reading_id, reading_mark),
  KEY settlement_customer (customer_id, id),
  KEY settlement_account (gas_account_id, id),
  KEY settlement_status (status, id),
  KEY settlement_invoice (invoice_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE invoice (
  id             BINARY(16)    NOT NULL PRIMARY KEY,
  number         VARCHAR(32)   NOT NULL,
  customer_id    BINARY(16)    NOT NULL,
  kind           VARCHAR(10)   NOT NULL,
  gas_account_id BINARY(16)    NULL,
  source_id      BINARY(16)    NULL,
  total          DECIMAL(19,4) NOT NULL,
  paid           DECIMAL(19,4) NOT NULL,
  currency       CHAR(3)       NOT NULL,
  issued_on      DATE          NOT NULL,
  pay_by         DATE          NULL,
  paid_on        DATE          NULL,
  status         VARCHAR(12)   NOT NULL,
  overdue        BOOLEAN       NOT NULL,
  void_reason    VARCHAR(500)  NULL,
  created_at     DATETIME(6)   NOT NULL,
  created_by     VARCHAR(64)   NOT NULL,
  updated_at     DATETIME(6)   NOT NULL,
  version        BIGINT        NOT NULL,
  UNIQUE KEY invoice_number (number),
  KEY invoice_customer (customer_id, id),
  KEY invoice_customer_status (customer_id, status, id),
  KEY invoice_status (status, id),
  KEY invoice_overdue (overdue, id),
  KEY invoice_customer_overdue (customer_id, overdue, id),
  KEY invoice_kind (kind, id),
  -- Answers the collection rate from the index alone.
  KEY invoice_rate (kind, issued_on, status, total, paid)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE invoice_line (
  invoice_id BINARY(16)    NOT NULL,
  line_no    INT           NOT NULL,
  item_code  VARCHAR(40)   NOT NULL,
  title      VARCHAR(100)  NOT NULL,
  quantity   DECIMAL(14,3) NOT NULL,
  unit       VARCHAR(16)   NOT NULL,
  unit_price DECIMAL(19,4) NOT NULL,
  amount     DECIMAL(19,4) NOT NULL,
  PRIMARY KEY (invoice_id, line_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE payment (
  id              BINARY(16)    NOT NULL PRIMARY KEY,
  number          VARCHAR(32)   NOT NULL,
  customer_id     BINARY(16)    NOT NULL,
  amount          DECIMAL(19,4) NOT NULL,
  unallocated     DECIMAL(19,4) NOT NULL,
  currency        CHAR(3)       NOT NULL,
  method          VARCHAR(10)   NOT NULL,
  reference       VARCHAR(100)  NULL,
  received_on     DATE          NOT NULL,
  status          VARCHAR(10)   NOT NULL,
  reversed_on     DATE          NULL,
  reversed_by     VARCHAR(64)   NULL,
  reversal_reason VARCHAR(500)  NULL,
  created_at      DATETIME(6)   NOT NULL,
  created_by      VARCHAR(64)   NOT NULL,
  version         BIGINT        NOT NULL,
  -- TRUE while part of it is the customer's credit: the list of credits reads this index, not the table.
  open_credit     BOOLEAN       NOT NULL,
  UNIQUE KEY payment_number (number),
  KEY payment_customer (customer_id, id),
  KEY payment_status (status, id),
  KEY payment_credit (open_credit, id),
  KEY payment_customer_credit (customer_id, open_credit, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE payment_allocation (
  id           BINARY(16)    NOT NULL PRIMARY KEY,
  payment_id   BINARY(16)    NOT NULL,
  invoice_id   BINARY(16)    NOT NULL,
  amount       DECIMAL(19,4) NOT NULL,
  allocated_at DATETIME(6)   NOT NULL,
  released_at  DATETIME(6)   NULL,
  KEY payment_allocation_payment (payment_id, id),
  KEY payment_allocation_invoice (invoice_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The customer's running account. Its row is the one lock under which his invoices and payments change.
CREATE TABLE customer_account (
  customer_id BINARY(16)    NOT NULL PRIMARY KEY,
  currency    CHAR(3)       NOT NULL,
  invoiced    DECIMAL(23,4) NOT NULL,
  received    DECIMAL(23,4) NOT NULL,
  receivable  DECIMAL(23,4) NOT NULL,
  credit      DECIMAL(23,4) NOT NULL,
  in_debt     BOOLEAN       AS (receivable > 0) STORED NOT NULL,
  updated_at  DATETIME(6)   NOT NULL,
  version     BIGINT        NOT NULL,
  KEY customer_account_debt (in_debt, customer_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Double entry: rows are written once and never changed; a correction is a new entry.
CREATE TABLE journal_entry (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  kind        VARCHAR(20)  NOT NULL,
  customer_id BINARY(16)   NOT NULL,
  source_id   BINARY(16)   NOT NULL,
  booked_on   DATE         NOT NULL,
  currency    CHAR(3)      NOT NULL,
  reason      VARCHAR(500) NULL,
  posted_at   DATETIME(6)  NOT NULL,
  posted_by   VARCHAR(64)  NOT NULL,
  KEY journal_entry_customer (customer_id, id),
  KEY journal_entry_source (source_id, id),
  KEY journal_entry_day (booked_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE journal_posting (
  entry_id BINARY(16)    NOT NULL,
  line_no  INT           NOT NULL,
  account  VARCHAR(20)   NOT NULL,
  -- Debit positive, credit negative.
  amount   DECIMAL(19,4) NOT NULL,
  PRIMARY KEY (entry_id, line_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE quarter_total (
  customer_id BINARY(16)    NOT NULL,
  quarter     CHAR(7)       NOT NULL,
  currency    CHAR(3)       NOT NULL,
  total_paid  DECIMAL(23,4) NOT NULL,
  revenue     DECIMAL(23,4) NOT NULL,
  accounts    INT           NOT NULL,
  updated_at  DATETIME(6)   NOT NULL,
  version     BIGINT        NOT NULL,
  PRIMARY KEY (customer_id, quarter)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE service_charge (
  id           BINARY(16)    NOT NULL PRIMARY KEY,
  number       VARCHAR(32)   NOT NULL,
  ticket_id    BINARY(16)    NULL,
  customer_id  BINARY(16)    NULL,
  item_code    VARCHAR(40)   NOT NULL,
  quantity     DECIMAL(14,3) NOT NULL,
  amount       DECIMAL(19,4) NULL,
  currency     CHAR(3)       NULL,
  completed_on DATE          NOT NULL,
  status       VARCHAR(10)   NOT NULL,
  obstacle     VARCHAR(20)   NULL,
  invoice_id   BINARY(16)    NULL,
  created_at   DATETIME(6)   NOT NULL,
  created_by   VARCHAR(64)   NOT NULL,
  updated_at   DATETIME(6)   NOT NULL,
  version      BIGINT        NOT NULL,
  UNIQUE KEY service_charge_number (number),
  UNIQUE KEY service_charge_ticket (ticket_id),
  KEY service_charge_customer (customer_id, id),
  KEY service_charge_status (status, id),
  KEY service_charge_invoice (invoice_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE dunning_case (
  id              BINARY(16)  NOT NULL PRIMARY KEY,
  number          VARCHAR(32) NOT NULL,
  customer_id     BINARY(16)  NOT NULL,
  -- The customer while the case is open, NULL afterwards: a customer has at most one open case.
  open_customer   BINARY(16)  NULL,
  process         VARCHAR(60) NOT NULL,
  process_version INT         NOT NULL,
  state           VARCHAR(40) NOT NULL,
  closed          BOOLEAN     NOT NULL,
  case_state      LONGTEXT    NOT NULL,
  opened_at       DATETIME(6) NOT NULL,
  closed_at       DATETIME(6) NULL,
  updated_at      DATETIME(6) NOT NULL,
  version         BIGINT      NOT NULL,
  UNIQUE KEY dunning_case_number (number),
  UNIQUE KEY dunning_case_open (open_customer),
  KEY dunning_case_customer (customer_id, id),
  KEY dunning_case_state (state, id),
  KEY dunning_case_closed (closed, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE dunning_debt (
  case_id    BINARY(16) NOT NULL,
  invoice_id BINARY(16) NOT NULL,
  PRIMARY KEY (case_id, invoice_id),
  KEY dunning_debt_invoice (invoice_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE dunning_history (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  case_id    BINARY(16)   NOT NULL,
  at         DATETIME(6)  NOT NULL,
  actor      VARCHAR(64)  NOT NULL,
  step       VARCHAR(60)  NOT NULL,
  from_state VARCHAR(40)  NULL,
  to_state   VARCHAR(40)  NOT NULL,
  form       LONGTEXT     NOT NULL,
  remark     VARCHAR(500) NULL,
  KEY dunning_history_case (case_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Replica of customer-archive-service's class, fed by customer.classified.v1.
CREATE TABLE customer_class (
  customer_id BINARY(16)  NOT NULL PRIMARY KEY,
  class       VARCHAR(10) NOT NULL,
  since       DATETIME(6) NOT NULL,
  sequence    BIGINT      NOT NULL,
  version     BIGINT      NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE discount_quote (
  id          BINARY(16)    NOT NULL PRIMARY KEY,
  number      VARCHAR(32)   NOT NULL,
  customer_id BINARY(16)    NOT NULL,
  cost        DECIMAL(19,4) NOT NULL,
  price       DECIMAL(19,4) NOT NULL,
  currency    CHAR(3)       NOT NULL,
  margin      DECIMAL(9,6)  NOT NULL,
  created_at  DATETIME(6)   NOT NULL,
  created_by  VARCHAR(64)   NOT NULL,
  version     BIGINT        NOT NULL,
  UNIQUE KEY discount_quote_number (number),
  KEY discount_quote_customer (customer_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
