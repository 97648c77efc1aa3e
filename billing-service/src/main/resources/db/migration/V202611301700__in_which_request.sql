-- In which request a row was written last, beside who wrote it and when. Rows from before keep what they say: their request
-- was not written down. Columns at the end of a row cost no copy of the table.
ALTER TABLE tariff_item ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE gas_account ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE meter_reading ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE settlement ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE invoice ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE payment ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE journal_entry ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE service_charge ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE discount_quote ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE refund ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE reimbursement ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE rebate_statement ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE rebate_payout ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE dunning_case ADD COLUMN correlation_id VARCHAR(64) NULL;
ALTER TABLE renewal ADD COLUMN correlation_id VARCHAR(64) NULL;
