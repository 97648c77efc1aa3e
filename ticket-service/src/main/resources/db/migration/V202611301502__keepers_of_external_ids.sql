-- An id of another system is unique for whoever set it: an API client has its own, all people of the house share theirs, and
-- so does the suite itself. Until now nobody's were told apart: whoever received the ticket is taken for who set its id.
ALTER TABLE ticket
  ADD COLUMN external_keeper VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;

UPDATE ticket
   SET external_keeper = CASE
         WHEN receiver LIKE 'api:%' THEN receiver
         WHEN external_id LIKE 'dunning:%' THEN 'suite'
         ELSE 'house' END
 WHERE external_id IS NOT NULL;

ALTER TABLE ticket
  DROP KEY ticket_external,
  ADD UNIQUE KEY ticket_external (external_id, external_keeper);
