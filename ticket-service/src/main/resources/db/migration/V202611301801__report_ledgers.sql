-- When a line came to be known: a timer that fires late tells of a moment that is past, and a report as of that moment did
-- not know of it yet.
ALTER TABLE complaint_ledger ADD COLUMN recorded_at DATETIME(6) NULL;
UPDATE complaint_ledger SET recorded_at = at;
ALTER TABLE complaint_ledger MODIFY COLUMN recorded_at DATETIME(6) NOT NULL;

-- What reports count of a call, each time it changes: only ever added to, so that a report can be drawn up again although the
-- record of a call is completed and corrected.
CREATE TABLE call_ledger (
  call_id          BINARY(16)  NOT NULL,
  seq              INT         NOT NULL,
  day              DATE        NOT NULL,
  recorded_at      DATETIME(6) NOT NULL,
  within_standard  BOOLEAN     NULL,
  missed           BOOLEAN     NOT NULL,
  apology          BOOLEAN     NOT NULL,
  promised         BOOLEAN     NOT NULL,
  callback_overdue BOOLEAN     NOT NULL,
  ticket_id        BINARY(16)  NULL,
  PRIMARY KEY (call_id, seq),
  KEY call_ledger_day (day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Calls from before there was a ledger, as they are now.
INSERT INTO call_ledger (call_id, seq, day, recorded_at, within_standard, missed, apology, promised, callback_overdue, ticket_id)
SELECT id, entries, business_day, started_at, within_standard, state = 'MISSED', apology_required, promised_at IS NOT NULL,
       callback_overdue, ticket_id
  FROM phone_call;
