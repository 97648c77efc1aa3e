-- Calls that came in (来电记录), everything their telephone systems reported about them, and the number a ticket is about.
CREATE TABLE phone_call (
  id                BINARY(16)    NOT NULL,
  version           BIGINT        NOT NULL,
  number            VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state             VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agent             VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  earlier_ticket_id BINARY(16)    NULL,
  within_standard   BOOLEAN       NULL,
  apology_required  BOOLEAN       NOT NULL,
  business_day      DATE          NOT NULL,
  callback_overdue  BOOLEAN       NOT NULL,
  phone             VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  caller_name       VARCHAR(80)   NULL,
  origin            VARCHAR(120)  NULL,
  address           VARCHAR(200)  NULL,
  reason            VARCHAR(200)  NULL,
  matter            VARCHAR(4000) NULL,
  solution          VARCHAR(4000) NULL,
  customer_id       BINARY(16)    NULL,
  ticket_id         BINARY(16)    NULL,
  department        VARCHAR(64)   NULL,
  rings             INT           NULL,
  hold_seconds      INT           NULL,
  hold_consent      BOOLEAN       NULL,
  callback_promised BOOLEAN       NULL,
  replied_at        DATETIME(6)   NULL,
  started_at        DATETIME(6)   NOT NULL,
  answered_at       DATETIME(6)   NULL,
  ended_at          DATETIME(6)   NULL,
  held_since        DATETIME(6)   NULL,
  promised_at       DATETIME(6)   NULL,
  callback_due_at   DATETIME(6)   NULL,
  entries           INT           NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY phone_call_number (number),
  KEY phone_call_day (business_day),
  KEY phone_call_agent (agent),
  KEY phone_call_agent_day (agent, business_day),
  KEY phone_call_ticket (ticket_id),
  KEY phone_call_state (state),
  KEY phone_call_overdue (callback_overdue),
  KEY phone_call_phone (phone)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Only ever appended to.
CREATE TABLE phone_call_history (
  call_id BINARY(16)  NOT NULL,
  seq     INT         NOT NULL,
  at      DATETIME(6) NOT NULL,
  actor   VARCHAR(64) NOT NULL,
  what    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed LONGTEXT    NULL,
  PRIMARY KEY (call_id, seq)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Which of our calls is which of a telephone system; whoever works on a call it reports holds this row.
CREATE TABLE call_line (
  provider      VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  provider_call VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  call_id       BINARY(16)   NOT NULL,
  PRIMARY KEY (provider, provider_call)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE call_event (
  provider   VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  event_id   VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  call_id    BINARY(16)   NOT NULL,
  type       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at         DATETIME(6)  NOT NULL,
  caller     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  agent      VARCHAR(64)  NULL,
  department VARCHAR(64)  NULL,
  rings      INT          NULL,
  PRIMARY KEY (provider, event_id),
  KEY call_event_call (call_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The number a ticket is about, in one spelling, so that its caller is recognised when he rings again.
ALTER TABLE ticket ADD COLUMN phone VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL, ADD KEY ticket_phone (phone);
