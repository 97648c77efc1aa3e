-- In which request a row was written last, beside who wrote it and when. Rows from before keep what they say: their request
-- was not written down. Columns at the end of a row cost no copy of the table.
ALTER TABLE callback_task ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE callback_plan ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE undertaking ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE survey_response ADD COLUMN correlation_id VARCHAR(64) NULL;
