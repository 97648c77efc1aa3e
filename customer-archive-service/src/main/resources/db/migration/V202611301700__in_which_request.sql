-- In which request a row was written last, beside who wrote it and when. Rows from before keep what they say: their request
-- was not written down. Columns at the end of a row cost no copy of the table.
ALTER TABLE customer_file ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE contact ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE contract ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE referral ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE classification ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE recalculation ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE matter ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE review ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE departure ADD COLUMN correlation_id VARCHAR(64) NULL;
