-- In which request a row was written last, beside who wrote it and when. Rows from before keep what they say: their request
-- was not written down. Columns at the end of a row cost no copy of the table.
ALTER TABLE api_client ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE api_client_secret ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE webhook ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE webhook_replay ADD COLUMN correlation_id VARCHAR(64) NULL;
