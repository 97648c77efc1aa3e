-- A registration number makes a customer the same customer also where his file carries a key of its own. Where two files share one
-- already, the older keeps it; nothing is taken away from either.
INSERT IGNORE INTO identifier (kind, value, keeper, customer_id)
SELECT 'KEY', CONCAT(kind, ':REG:', UPPER(REGEXP_REPLACE(registration_number, '[[:space:]-]', ''))), '', id
  FROM customer_file
 WHERE customer_key LIKE 'KEY:%' AND destroyed_at IS NULL
   AND REGEXP_REPLACE(registration_number, '[[:space:]-]', '') <> ''
 ORDER BY id;
