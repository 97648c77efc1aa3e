-- Customers other services name and who never had a file: one row each, however often they are named.
CREATE TABLE stranger (
  id             BINARY(16)   NOT NULL,
  customer_id    BINARY(16)   NOT NULL,
  event_type     VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject        BINARY(16)   NOT NULL,
  times          BIGINT       NOT NULL,
  first_named_at DATETIME(6)  NOT NULL,
  last_named_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY stranger_customer (customer_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
