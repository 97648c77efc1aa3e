-- The contracts of a customer as customer-archive-service last told them; sequence keeps a late event from undoing a later one.
CREATE TABLE customer_contract (
  contract_id  BINARY(16)  NOT NULL,
  customer_id  BINARY(16)  NOT NULL,
  kind         VARCHAR(64) NOT NULL,
  signed_on    DATE        NOT NULL,
  delivered_on DATE        NULL,
  expires_on   DATE        NULL,
  sequence     BIGINT      NOT NULL,
  PRIMARY KEY (contract_id),
  KEY customer_contract_customer (customer_id, signed_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
