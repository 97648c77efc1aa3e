-- In which request a row was written last, beside who wrote it and when. Rows from before keep what they say: their request
-- was not written down. Columns at the end of a row cost no copy of the table.
ALTER TABLE work_sheet ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE phone_call_history ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE ticket_claim ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE ticket_note ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE ticket_watcher ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE ticket_merge ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE ticket_preset ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE ticket_attachment ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE ticket_reply ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE ticket_draft ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE ticket_operator ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE ticket_operator_history ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE custom_field ADD COLUMN correlation_id VARCHAR(64) NULL;
-- Who put a tag or a link there stood in the history of the ticket alone.
ALTER TABLE ticket_tag
  ADD COLUMN created_by VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE ticket_link
  ADD COLUMN created_by VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN correlation_id VARCHAR(64) NULL;
