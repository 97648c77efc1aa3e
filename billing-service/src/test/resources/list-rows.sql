-- A crowd of old rows in every list; one in thirty is what a filter looks for. Gone again by list-rows-gone.sql.
SET SESSION cte_max_recursion_depth = 5000;
INSERT INTO gas_account (id, customer_id, user_kind, meter_number, last_reading, created_at, created_by, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  IF(n % 30 = 0, 'PUBLIC_WELFARE', 'RESIDENTIAL'),
  CONCAT('COST-', n),
  0,
  '2020-01-01',
  'x',
  0
FROM crowd;
INSERT INTO meter_reading (id, gas_account_id, customer_id, user_kind, read_on, read_month, value, previous_value, volume, out_of_window, corrected, current_mark, created_at, created_by, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  'RESIDENTIAL',
  '2020-01-01' + INTERVAL n DAY,
  IF(n % 30 = 0, '1999-01', '1999-02'),
  0,
  0,
  0,
  FALSE,
  FALSE,
  1,
  '2020-01-01',
  'x',
  0
FROM crowd;
INSERT INTO settlement (id, number, reading_id, reading_mark, gas_account_id, customer_id, user_kind, read_on, volume, item_code, item_title, unit, unit_price, amount, currency, status, updated_at, created_at, created_by, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  CONCAT('COST-', n),
  UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  1,
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  'RESIDENTIAL',
  '2020-01-01',
  0,
  'x',
  'x',
  'x',
  1,
  1,
  'CNY',
  IF(n % 30 = 0, 'VOID', 'FILLED'),
  '2020-01-01',
  '2020-01-01',
  'x',
  0
FROM crowd;
INSERT INTO invoice (id, number, customer_id, kind, total, paid, currency, issued_on, status, overdue, updated_at, created_at, created_by, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  CONCAT('COST-', n),
  IF(n % 2 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  IF(n % 30 = 0, 'SERVICE', 'GAS'),
  1,
  0,
  'CNY',
  '1999-01-01',
  IF(n % 30 = 0, 'PARTLY_PAID', 'PAID'),
  IF(n % 30 = 0, TRUE, FALSE),
  '2020-01-01',
  '2020-01-01',
  'x',
  0
FROM crowd;
INSERT INTO payment (id, number, customer_id, amount, unallocated, refunded, currency, method, received_on, status, open_credit, created_at, created_by, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  CONCAT('COST-', n),
  IF(n % 2 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  1,
  0,
  0,
  'CNY',
  'CASH',
  '1999-01-01',
  IF(n % 30 = 0, 'REVERSED', 'RECEIVED'),
  IF(n % 30 = 0, TRUE, FALSE),
  '2020-01-01',
  'x',
  0
FROM crowd;
INSERT INTO refund (id, number, customer_id, amount, currency, method, reason, paid_on, created_at, created_by, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  CONCAT('COST-', n),
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  1,
  'CNY',
  'CASH',
  'x',
  '1999-01-01',
  '2020-01-01',
  'x',
  0
FROM crowd;
INSERT INTO customer_account (customer_id, currency, invoiced, received, receivable, credit, updated_at, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  'CNY',
  IF(n % 30 = 0, 1, 0),
  0,
  IF(n % 30 = 0, 1, 0),
  0,
  '2020-01-01',
  0
FROM crowd;
INSERT INTO journal_entry (id, kind, customer_id, source_id, booked_on, currency, posted_at, posted_by)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  'INVOICE_ISSUED',
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  IF(n % 30 = 0, '1999-01-01', '1999-01-02'),
  'CNY',
  '2020-01-01',
  'x'
FROM crowd;
INSERT INTO service_charge (id, number, customer_id, item_code, quantity, completed_on, status, obstacle, updated_at, created_at, created_by, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  CONCAT('COST-', n),
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  'x',
  1,
  '1999-01-01',
  IF(n % 30 = 0, 'VOID', 'CHARGED'),
  IF(n % 30 = 0, 'NO_CUSTOMER', NULL),
  '2020-01-01',
  '2020-01-01',
  'x',
  0
FROM crowd;
INSERT INTO dunning_case (id, number, customer_id, process, process_version, state, closed, case_state, opened_at, updated_at, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT IF(n = 1, UNHEX('0100000000007000800000000000000F'), UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0')))),
  CONCAT('COST-', n),
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  'gas-dunning',
  1,
  IF(n % 30 = 0, 'SUSPENDED', 'CLOSED'),
  IF(n % 30 = 0, FALSE, TRUE),
  '{"process":"gas-dunning","version":1,"state":"CLOSED","closed":true,"openedAt":"2020-01-01T00:00:00Z","roles":{},"data":{},"taken":{},"clocks":{}}',
  '2020-01-01',
  '2020-01-01',
  0
FROM crowd;
INSERT INTO case_history (id, case_id, at, actor, step, to_state, form)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  '2020-01-01',
  'x',
  'notice',
  'NOTICED',
  '{}'
FROM crowd;
INSERT INTO paper (id, version, number, process, state, closed, case_state, customer_id, invoice_id, opened_by, opened_at, updated_at)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT IF(n = 1, UNHEX('0100000000007000800000000000000F'), UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0')))),
  0,
  CONCAT('COST-', n),
  IF(n = 1, 'charge-notice', ELT(1 + n % 5, 'charge-notice', 'fee-collection', 'reconciliation', 'order-audit', 'voucher-audit')),
  IF(n % 3 = 0, IF(n % 5 = 2, 'OPEN', 'ISSUED'), 'DELIVERED'),
  n % 3 <> 0,
  '{"process":"charge-notice","version":1,"state":"DELIVERED","closed":true,"openedAt":"2020-01-01T00:00:00Z","roles":{},"data":{},"taken":{},"clocks":{}}',
  IF(n % 2 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  UNHEX(MD5(n)),
  'x',
  '2020-01-01',
  '2020-01-01'
FROM crowd;
INSERT INTO paper_entry (id, case_id, at, actor, step, to_state, form)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  '2020-01-01',
  'x',
  'deliver',
  'DELIVERED',
  '{}'
FROM crowd;
INSERT INTO discount_quote (id, number, customer_id, cost, price, currency, margin, created_at, created_by, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  CONCAT('COST-', n),
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  1,
  2,
  'CNY',
  0.5,
  '2020-01-01',
  'x',
  0
FROM crowd;
INSERT INTO reimbursement (id, number, purpose, amount, currency, spent_on, voucher, voucher_mark, status, created_at, created_by, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  CONCAT('COST-', n),
  'x',
  1,
  'CNY',
  '1999-01-01',
  CONCAT('COST-', n),
  1,
  IF(n % 30 = 0, 'REJECTED', 'CLAIMED'),
  '2020-01-01',
  IF(n % 2 = 0, 'one', 'x'),
  0
FROM crowd;
INSERT INTO tariff_item (id, code, kind, title, unit, price, currency, effective_from, effective_to, created_at, created_by, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  CONCAT('COST-', LPAD(n, 6, '0')),
  IF(n % 30 = 0, 'GAS', 'SERVICE'),
  'x',
  'x',
  1,
  'CNY',
  '1999-01-01',
  '1999-01-02',
  '2020-01-01',
  'x',
  0
FROM crowd;
INSERT INTO renewal (id, number, customer_id, kind, salesperson, unowned, unfiled, expires_on, expiry_month, remind_on, process, process_version, state, closed, case_state, opened_at, updated_at, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  CONCAT('COST-', n),
  IF(n % 30 = 0, UNHEX('0100000000007000800000000000000F'), UNHEX(MD5(n))),
  'WEBSITE',
  IF(n % 30 = 0, 'one', 'x'),
  FALSE,
  IF(n % 30 = 0, TRUE, FALSE),
  '1999-01-01',
  '1999-01',
  '1999-01-01',
  'renewal',
  1,
  IF(n % 30 = 0, 'EXPIRED', 'RENEWED'),
  TRUE,
  '{"process":"gas-dunning","version":1,"state":"CLOSED","closed":true,"openedAt":"2020-01-01T00:00:00Z","roles":{},"data":{},"taken":{},"clocks":{}}',
  '2020-01-01',
  '2020-01-01',
  0
FROM crowd;
INSERT INTO rebate_statement (id, number, partner, statement_month, turnover, rebate, paid, currency, due_on, late, status, created_at, created_by, version)
WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)
SELECT UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0'))),
  CONCAT('COST-', n),
  IF(n % 30 = 0, 'one', CONCAT('p', n)),
  IF(n % 30 = 1, '1999-01', CONCAT(1000 + n, '-01')),
  1,
  1,
  0,
  'CNY',
  '1999-01-01',
  FALSE,
  IF(n % 30 = 0, 'PARTLY_PAID', 'REPORTED'),
  '2020-01-01',
  'x',
  0
FROM crowd;
ANALYZE TABLE gas_account;
ANALYZE TABLE meter_reading;
ANALYZE TABLE settlement;
ANALYZE TABLE invoice;
ANALYZE TABLE payment;
ANALYZE TABLE refund;
ANALYZE TABLE customer_account;
ANALYZE TABLE journal_entry;
ANALYZE TABLE service_charge;
ANALYZE TABLE dunning_case;
ANALYZE TABLE case_history;
ANALYZE TABLE discount_quote;
ANALYZE TABLE reimbursement;
ANALYZE TABLE tariff_item;
ANALYZE TABLE renewal;
ANALYZE TABLE rebate_statement;
