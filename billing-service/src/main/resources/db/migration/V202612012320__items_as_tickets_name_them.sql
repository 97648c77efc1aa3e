-- A ticket may name an item by up to 64 letters, more than any code of the tariff has: it is kept for somebody to look at.
ALTER TABLE service_charge MODIFY item_code VARCHAR(64) NOT NULL;
