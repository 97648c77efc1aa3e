-- What was reported to the general manager (上报总经理), when and by whom: a line for each, only ever added to. Ids are in the order
-- of time, and every index ends with them.
CREATE TABLE gm_report (
  id             BINARY(16)  NOT NULL,
  ticket_id      BINARY(16)  NOT NULL,
  reason         VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reported_by    VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reported_at    DATETIME(6) NOT NULL,
  matter         TEXT        NULL,
  correlation_id VARCHAR(64) NULL,
  PRIMARY KEY (id),
  KEY gm_report_ticket (ticket_id),
  KEY gm_report_reason (reason),
  KEY gm_report_reporter (reported_by)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What was reported before there was such a list stands in the histories.
INSERT INTO gm_report (id, ticket_id, reason, reported_by, reported_at, matter, correlation_id)
SELECT UNHEX(CONCAT(LPAD(HEX(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', h.at) DIV 1000), 12, '0'), '7',
                    RIGHT(HEX(RANDOM_BYTES(2)), 3), '8', RIGHT(HEX(RANDOM_BYTES(8)), 15))),
       h.ticket_id, IF(h.step = 'assess', 'RESULT_ABOUT_A_MANAGER', 'MAJOR_MATTER'), h.actor, h.at,
       JSON_UNQUOTE(JSON_EXTRACT(h.form, IF(h.step = 'assess', '$.result', '$.matter'))), h.correlation_id
  FROM ticket_history h
  JOIN ticket t ON t.id = h.ticket_id
 WHERE h.step = 'report-to-gm'
    OR h.step = 'assess' AND t.process = 'complaint'
       AND JSON_UNQUOTE(JSON_EXTRACT(t.case_state, '$.data.against.rank')) = 'MANAGER';
