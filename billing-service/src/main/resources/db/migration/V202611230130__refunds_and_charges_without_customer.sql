ALTER TABLE payment
  ADD COLUMN refunded DECIMAL(19,4) NOT NULL DEFAULT 0 AFTER unallocated;

CREATE TABLE refund (
  id          BINARY(16)    NOT NULL PRIMARY KEY,
  number      VARCHAR(32)   NOT NULL,
  customer_id BINARY(16)    NOT NULL,
  amount      DECIMAL(19,4) NOT NULL,
  currency    CHAR(3)       NOT NULL,
  method      VARCHAR(10)   NOT NULL,
  reference   VARCHAR(100)  NULL,
  reason      VARCHAR(500)  NOT NULL,
  paid_on     DATE          NOT NULL,
  created_at  DATETIME(6)   NOT NULL,
  created_by  VARCHAR(64)   NOT NULL,
  version     BIGINT        NOT NULL,
  UNIQUE KEY refund_number (number),
  KEY refund_customer (customer_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE refund_share (
  refund_id  BINARY(16)    NOT NULL,
  line_no    INT           NOT NULL,
  payment_id BINARY(16)    NOT NULL,
  amount     DECIMAL(19,4) NOT NULL,
  PRIMARY KEY (refund_id, line_no),
  KEY refund_share_payment (payment_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What waits for somebody to look at it, by the reason.
ALTER TABLE service_charge ADD KEY service_charge_obstacle (obstacle, id);

-- The tariff of one kind in the order of its codes.
ALTER TABLE tariff_item ADD KEY tariff_item_kind (kind, code, effective_from);
