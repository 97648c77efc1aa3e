-- The ledger of complaints (投诉台帐): a line for everything reports count, only ever added to, in the order of business days,
-- so that a report reads one stretch of it whatever the number of tickets.
CREATE TABLE complaint_ledger (
  day       DATE        NOT NULL,
  mark      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ticket_id BINARY(16)  NOT NULL,
  at        DATETIME(6) NOT NULL,
  severity  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  channel   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  on_time   BOOLEAN     NULL,
  PRIMARY KEY (day, mark, ticket_id, at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Complaints that were received before there was a ledger; what became of them since is in their histories.
INSERT INTO complaint_ledger (day, mark, ticket_id, at, severity, channel, on_time)
SELECT DATE(CONVERT_TZ(created_at, '+00:00', '+08:00')), 'RECEIVED', id, created_at,
       COALESCE(JSON_UNQUOTE(JSON_EXTRACT(case_state, '$.data.severity')), 'GENERAL'), channel, NULL
  FROM ticket WHERE process = 'complaint';

-- What an operator did in a stretch of time, and the few tickets that are withheld from somebody.
ALTER TABLE ticket_history ADD KEY ticket_history_actor (actor, at);
ALTER TABLE ticket ADD KEY ticket_withheld (withheld_from);
