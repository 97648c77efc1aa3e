-- 199 readings of October 2019, each of its own account, one cubic metre each.
INSERT INTO meter_reading (id, gas_account_id, customer_id, user_kind, read_on, read_month, value, previous_value,
  volume, out_of_window, corrected, current_mark, created_at, created_by, version)
WITH RECURSIVE line(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM line WHERE n < 199)
SELECT UNHEX(MD5(CONCAT('r', n))), UNHEX(MD5(CONCAT('a', n))), UNHEX(MD5(CONCAT('c', n))), 'RESIDENTIAL',
  '2019-10-20', '2019-10', 1, 0, 1, FALSE, FALSE, 1, '2019-10-20', 'x', 0
FROM line;
