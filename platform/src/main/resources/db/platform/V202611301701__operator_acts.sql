-- What operators did on the management port: who, when, what, and what came of it. The row is there before the act begins,
-- so that nothing is done that is not written down; the outcome is that of the answer, 0 while there is none.
CREATE TABLE operator_act (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  at             DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  operator       VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  act            VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  outcome        SMALLINT     NOT NULL DEFAULT 0,
  correlation_id VARCHAR(64)  NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
