-- An id of another system is unique for whoever set it: an API client has its own, all people of the house share theirs
-- ('house'). What makes a customer the same customer is nobody's ('').
ALTER TABLE identifier
  ADD COLUMN keeper VARCHAR(120) COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER value,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (kind, value, keeper);

-- Until now nobody's were told apart: whoever opened the file is taken for who set its id.
UPDATE identifier i JOIN customer_file f ON f.id = i.customer_id
   SET i.keeper = IF(f.created_by LIKE 'api:%', f.created_by, 'house')
 WHERE i.kind = 'EXTERNAL';
