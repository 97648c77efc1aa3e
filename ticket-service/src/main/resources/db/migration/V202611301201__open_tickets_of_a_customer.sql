-- A customer's new class is brought to the tickets he has open: found without reading those he once had.
CREATE INDEX ticket_customer_open ON ticket (customer_id, closed);

-- What was agreed with a department when its answer was due by agreement and not by a moment somebody named.
ALTER TABLE work_sheet ADD COLUMN agreed VARCHAR(40) CHARACTER SET ascii NULL;
