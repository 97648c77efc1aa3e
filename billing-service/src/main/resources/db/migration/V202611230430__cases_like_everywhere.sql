-- Cases are kept as the platform keeps them for every service: who opened each, and in which request a step was taken.
-- What replicas of the version before write or leave out stays possible while they run: process_version, which stands in
-- case_state too, is only written by them and goes with a later version.
ALTER TABLE dunning_case
  ADD COLUMN opened_by VARCHAR(64) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  MODIFY COLUMN process_version INT NULL;
ALTER TABLE renewal
  ADD COLUMN opened_by VARCHAR(64) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  MODIFY COLUMN process_version INT NULL;
ALTER TABLE case_history
  ADD COLUMN correlation_id VARCHAR(64) NULL,
  MODIFY COLUMN form LONGTEXT NULL;

-- Whoever took the first line of its history opened it.
UPDATE dunning_case SET opened_by = COALESCE(
  (SELECT actor FROM case_history WHERE case_id = dunning_case.id ORDER BY id LIMIT 1), '');
UPDATE renewal SET opened_by = COALESCE(
  (SELECT actor FROM case_history WHERE case_id = renewal.id ORDER BY id LIMIT 1), '');
