-- Survey opinions, surveys, outbound programmes and visits, each on its way through its process.

-- Lists are sorted by id; each filter they accept has its index.
CREATE TABLE undertaking (
  id          BINARY(16)  NOT NULL,
  version     BIGINT      NOT NULL,
  number      VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  process     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state       VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closed      BOOLEAN     NOT NULL,
  case_state  LONGTEXT    NOT NULL,
  customer_id BINARY(16)  NULL,
  -- The callback it waits for.
  callback_id BINARY(16)  NULL,
  opened_by   VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  opened_at   DATETIME(6) NOT NULL,
  updated_at  DATETIME(6) NOT NULL,
  closed_at   DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY undertaking_number (number),
  UNIQUE KEY undertaking_callback (callback_id),
  KEY undertaking_process (process, id),
  KEY undertaking_state (process, state, id),
  KEY undertaking_closed (process, closed, id),
  KEY undertaking_customer (customer_id, process, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Append-only.
CREATE TABLE undertaking_entry (
  id             BINARY(16)   NOT NULL,
  case_id        BINARY(16)   NOT NULL,
  at             DATETIME(6)  NOT NULL,
  actor          VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
  step           VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_state     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  to_state       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form           LONGTEXT     NULL,
  remark         VARCHAR(500) NULL,
  correlation_id VARCHAR(64)  NULL,
  PRIMARY KEY (id),
  KEY undertaking_entry_case (case_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Answers to surveys; a customer answers a survey once.
CREATE TABLE survey_response (
  id          BINARY(16)  NOT NULL,
  survey_id   BINARY(16)  NOT NULL,
  customer_id BINARY(16)  NULL,
  ratings     JSON        NOT NULL,
  opinion     TEXT        NULL,
  recorded_by VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY survey_response_customer (survey_id, customer_id),
  KEY survey_response_survey (survey_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- How often each rating was given, counted as answers come in: statistics cost the same however many there are.
CREATE TABLE survey_tally (
  survey_id BINARY(16)  NOT NULL,
  dimension VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rating    TINYINT     NOT NULL,
  answers   BIGINT      NOT NULL,
  PRIMARY KEY (survey_id, dimension, rating)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
