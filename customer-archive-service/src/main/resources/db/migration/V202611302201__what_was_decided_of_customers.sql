-- What was decided about a customer stands on his file: his credit class, his grade and the plan he is served by. Columns at the end of
-- a row cost no copy of the table.
ALTER TABLE customer_file
  ADD COLUMN credit_class     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN credit_rated_on  DATE        NULL,
  ADD COLUMN service_grade    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'ORDINARY',
  ADD COLUMN problem_customer BOOLEAN     NOT NULL DEFAULT FALSE,
  ADD COLUMN service_plan     TEXT        NULL,
  ADD COLUMN obsolete         BOOLEAN     NOT NULL DEFAULT FALSE,
  ADD COLUMN incomplete       BOOLEAN     NOT NULL DEFAULT FALSE;
ALTER TABLE customer_file
  ADD KEY customer_file_grade (service_grade, id),
  ADD KEY customer_file_problem (problem_customer, id),
  ADD KEY customer_file_incomplete (incomplete, id),
  ADD KEY customer_file_handler (dedicated_handler, id);

-- What was confirmed before, the latest of each customer.
UPDATE customer_file f
  JOIN (SELECT customer_id, MAX(id) AS latest FROM matter
         WHERE process = 'credit-rating' AND state = 'CONFIRMED' GROUP BY customer_id) last ON last.customer_id = f.id
  JOIN matter m ON m.id = last.latest
   SET f.credit_class = JSON_UNQUOTE(JSON_EXTRACT(m.case_state, '$.data.creditClass')), f.credit_rated_on = DATE(m.closed_at)
 WHERE f.destroyed_at IS NULL;
UPDATE customer_file f
  JOIN (SELECT customer_id, MAX(id) AS latest FROM matter
         WHERE process = 'grade-appraisal' AND state = 'APPROVED'
           AND JSON_UNQUOTE(JSON_EXTRACT(case_state, '$.data.grade')) <> 'PROBLEM' GROUP BY customer_id) last ON last.customer_id = f.id
  JOIN matter m ON m.id = last.latest
   SET f.service_grade = JSON_UNQUOTE(JSON_EXTRACT(m.case_state, '$.data.grade')),
       f.service_plan = JSON_UNQUOTE(JSON_EXTRACT(m.case_state, '$.data.servicePlan'))
 WHERE f.destroyed_at IS NULL;
UPDATE customer_file f
  JOIN (SELECT customer_id, MAX(id) AS latest FROM matter
         WHERE process = 'grade-appraisal' AND state = 'APPROVED' GROUP BY customer_id) last ON last.customer_id = f.id
  JOIN matter m ON m.id = last.latest
   SET f.problem_customer = TRUE
 WHERE f.destroyed_at IS NULL AND JSON_UNQUOTE(JSON_EXTRACT(m.case_state, '$.data.grade')) = 'PROBLEM';
UPDATE customer_file f
  JOIN (SELECT customer_id, MAX(id) AS latest FROM review GROUP BY customer_id) last ON last.customer_id = f.id
  JOIN review r ON r.id = last.latest
   SET f.obsolete = TRUE
 WHERE r.outcome = 'OBSOLETE';

-- What is told of a customer beside his master data. Every institution has to have it told; until now none had.
CREATE TABLE profile (
  customer_id    BINARY(16)  NOT NULL,
  version        BIGINT      NOT NULL,
  told           JSON        NOT NULL,
  updated_at     DATETIME(6) NOT NULL,
  updated_by     VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  correlation_id VARCHAR(64) NULL,
  PRIMARY KEY (customer_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
UPDATE customer_file SET incomplete = TRUE WHERE kind = 'ORGANISATION' AND destroyed_at IS NULL;

-- A referral that was a mistake can be taken back.
ALTER TABLE referral
  ADD COLUMN withdrawn_at      DATETIME(6)  NULL,
  ADD COLUMN withdrawn_by      VARCHAR(64)  COLLATE utf8mb4_bin NULL,
  ADD COLUMN withdrawal_reason VARCHAR(500) NULL;
