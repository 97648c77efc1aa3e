-- Tickets, their history, and what the service knows of the class of a customer.

-- Without this every two-letter token that holds an "a" or an "i" would be dropped as a stop word, and English could not
-- be searched. It is remembered by the index that is made here.
SET SESSION innodb_ft_enable_stopword = OFF;

-- One row per ticket. case_state is the document of the process engine; the columns beside it are what lists are
-- filtered and sorted by. Every index ends with the primary key, which is the order of creation.
CREATE TABLE ticket (
  id              BINARY(16)   NOT NULL,
  version         BIGINT       NOT NULL,
  number          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  process         VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  process_version INT          NOT NULL,
  state           VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closed          BOOLEAN      NOT NULL,
  urgency         TINYINT      NOT NULL,
  overdue         BOOLEAN      NOT NULL,
  customer_id     BINARY(16)   NULL,
  parent_id       BINARY(16)   NULL,
  receiver        VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  assignee        VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  department      VARCHAR(64)  NULL,
  withheld_from   VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  subject         VARCHAR(200) NULL,
  channel         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  external_id     VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  entries         INT          NOT NULL,
  case_state      LONGTEXT     NOT NULL,
  search_text     TEXT         NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  updated_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ticket_number (number),
  UNIQUE KEY ticket_external (external_id),
  KEY ticket_process (process),
  KEY ticket_process_state (process, state),
  KEY ticket_process_open (process, closed),
  KEY ticket_process_queue (process, closed, urgency),
  KEY ticket_open (closed),
  KEY ticket_queue (closed, urgency),
  KEY ticket_customer (customer_id),
  KEY ticket_assignee (assignee),
  KEY ticket_assignee_queue (assignee, closed, urgency),
  KEY ticket_overdue (overdue),
  KEY ticket_parent (parent_id),
  KEY ticket_updated (updated_at),
  FULLTEXT KEY ticket_text (search_text) WITH PARSER ngram
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What was done, one row a change, only ever appended: 不得随意篡改或删除记录.
CREATE TABLE ticket_history (
  ticket_id      BINARY(16)    NOT NULL,
  seq            INT           NOT NULL,
  at             DATETIME(6)   NOT NULL,
  actor          VARCHAR(64)   NOT NULL,
  step           VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_state     VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  to_state       VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form           LONGTEXT      NULL,
  comment        VARCHAR(2000) NULL,
  correlation_id VARCHAR(64)   NULL,
  PRIMARY KEY (ticket_id, seq)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The class of each customer as customer-archive-service last told it; sequence keeps a late event from undoing a later one.
CREATE TABLE customer_class (
  customer_id       BINARY(16)  NOT NULL,
  class             CHAR(1)     CHARACTER SET ascii NOT NULL,
  dedicated_handler VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  sequence          BIGINT      NOT NULL,
  PRIMARY KEY (customer_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
