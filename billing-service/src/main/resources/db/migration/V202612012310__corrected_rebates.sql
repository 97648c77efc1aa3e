-- What stood on a reported statement before it was put right.
CREATE TABLE rebate_correction (
  statement_id   BINARY(16)    NOT NULL,
  line_no        INT           NOT NULL,
  turnover       DECIMAL(19,4) NOT NULL,
  rebate         DECIMAL(19,4) NOT NULL,
  reason         VARCHAR(500)  NOT NULL,
  corrected_on   DATE          NOT NULL,
  corrected_by   VARCHAR(64)   NOT NULL,
  correlation_id VARCHAR(64)   NULL,
  PRIMARY KEY (statement_id, line_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
