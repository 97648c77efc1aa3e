-- Visits on which a meter could not be read.
CREATE TABLE missed_reading (
  id             BINARY(16)   NOT NULL PRIMARY KEY,
  gas_account_id BINARY(16)   NOT NULL,
  customer_id    BINARY(16)   NOT NULL,
  user_kind      VARCHAR(16)  NOT NULL,
  visited_on     DATE         NOT NULL,
  visit_month    CHAR(7)      NOT NULL,
  reason         VARCHAR(500) NOT NULL,
  created_at     DATETIME(6)  NOT NULL,
  created_by     VARCHAR(64)  NOT NULL,
  correlation_id VARCHAR(64)  NULL,
  UNIQUE KEY missed_reading_day (gas_account_id, visited_on),
  KEY missed_reading_account (gas_account_id, id),
  KEY missed_reading_month (visit_month, gas_account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
