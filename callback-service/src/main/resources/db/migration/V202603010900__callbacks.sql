-- Callback tasks, what came of every attempt, the plans that lead to them. Instants are UTC, dates are business dates.

-- One customer to be called. Lists are sorted by deadline; each filter they accept has its index.
CREATE TABLE callback_task (
  id          BINARY(16)   NOT NULL,
  version     BIGINT       NOT NULL,
  number      VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind        VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note        VARCHAR(500) NULL,
  message     TEXT         NULL,
  ticket_id   BINARY(16)   NULL,
  customer_id BINARY(16)   NULL,
  plan_id     BINARY(16)   NULL,
  due_on      DATE         NOT NULL,
  due_at      DATETIME(6)  NOT NULL,
  state       VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closed      BOOLEAN      NOT NULL,
  assignee    VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  held_until  DATETIME(6)  NULL,
  next_at     DATETIME(6)  NULL,
  rejected_by VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  -- Who made sure whom he is talking to, and until when that counts.
  identity_checked_by    VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  identity_checked_until DATETIME(6) NULL,
  overdue     BOOLEAN      NOT NULL,
  attempts    INT          NOT NULL,
  fruitless   INT          NOT NULL,
  ending      VARCHAR(500) NULL,
  created_at  DATETIME(6)  NOT NULL,
  created_by  VARCHAR(64)  NOT NULL,
  updated_at  DATETIME(6)  NOT NULL,
  updated_by  VARCHAR(64)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY callback_task_number (number),
  KEY callback_task_due (due_at, id),
  KEY callback_task_state (state, due_at, id),
  KEY callback_task_closed (closed, due_at, id),
  KEY callback_task_ticket (ticket_id, due_at, id),
  KEY callback_task_customer (customer_id, due_at, id),
  KEY callback_task_plan (plan_id, due_at, id),
  KEY callback_task_assignee (assignee, due_at, id),
  KEY callback_task_assignee_state (assignee, state, due_at, id),
  KEY callback_task_assignee_closed (assignee, closed, due_at, id),
  KEY callback_task_kind (kind, due_at, id),
  KEY callback_task_kind_state (kind, state, due_at, id),
  KEY callback_task_kind_closed (kind, closed, due_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The record of every call; rows are only ever added.
CREATE TABLE callback_attempt (
  id                BINARY(16)  NOT NULL,
  task_id           BINARY(16)  NOT NULL,
  number            INT         NOT NULL,
  at                DATETIME(6) NOT NULL,
  agent             VARCHAR(64) NOT NULL,
  outcome           VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  questions_version INT         NOT NULL,
  content           LONGTEXT    NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY callback_attempt_task (task_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What happened to a callback, by whom, in which request; rows are only ever added.
CREATE TABLE callback_log (
  id             BINARY(16)   NOT NULL,
  task_id        BINARY(16)   NOT NULL,
  at             DATETIME(6)  NOT NULL,
  actor          VARCHAR(64)  NOT NULL,
  what           VARCHAR(24)  CHARACTER SET ascii NOT NULL,
  from_state     VARCHAR(24)  CHARACTER SET ascii NOT NULL,
  to_state       VARCHAR(24)  CHARACTER SET ascii NOT NULL,
  comment        VARCHAR(500) NULL,
  correlation_id VARCHAR(64)  NULL,
  PRIMARY KEY (id),
  KEY callback_log_task (task_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What callbacks and plans follow from: the same cause never has two consequences.
CREATE TABLE callback_cause (
  cause       VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consequence BINARY(16)   NOT NULL,
  PRIMARY KEY (cause)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The rhythm a customer is called in. active_key is empty once the plan is closed, so that another may follow.
CREATE TABLE callback_plan (
  id          BINARY(16)   NOT NULL,
  version     BIGINT       NOT NULL,
  kind        VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  customer_id BINARY(16)   NOT NULL,
  contract_id BINARY(16)   NULL,
  anchor_on   DATE         NOT NULL,
  starts_on   DATE         NOT NULL,
  ends_on     DATE         NULL,
  every       VARCHAR(16)  CHARACTER SET ascii NOT NULL,
  turn_after  VARCHAR(16)  CHARACTER SET ascii NULL,
  thereafter  VARCHAR(16)  CHARACTER SET ascii NULL,
  next_number INT          NOT NULL,
  next_on     DATE         NULL,
  assignee    VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  state       VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ending      VARCHAR(500) NULL,
  active_key  VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_at  DATETIME(6)  NOT NULL,
  created_by  VARCHAR(64)  NOT NULL,
  updated_at  DATETIME(6)  NOT NULL,
  updated_by  VARCHAR(64)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY callback_plan_active (active_key),
  KEY callback_plan_customer (customer_id, id),
  KEY callback_plan_contract (contract_id),
  KEY callback_plan_state (state, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
