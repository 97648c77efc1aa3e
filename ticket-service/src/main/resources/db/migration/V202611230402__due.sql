-- When the first running clock of an open ticket is due: what lies ahead of somebody today is a stretch of an index.
ALTER TABLE ticket ADD COLUMN due_at DATETIME(6) NULL;

UPDATE ticket
   SET due_at = (SELECT MIN(CAST(REPLACE(REPLACE(clock.due, 'T', ' '), 'Z', '') AS DATETIME(6)))
                   FROM JSON_TABLE(case_state, '$.clocks.*' COLUMNS (
                          due     VARCHAR(40) PATH '$.dueAt',
                          stopped VARCHAR(40) PATH '$.stoppedAt',
                          paused  VARCHAR(40) PATH '$.pausedAt')) AS clock
                  WHERE clock.stopped IS NULL AND clock.paused IS NULL)
 WHERE closed = FALSE;

ALTER TABLE ticket
  ADD KEY ticket_due (due_at),
  ADD KEY ticket_assignee_due (assignee, due_at),
  ADD KEY ticket_department_due (department, due_at);
