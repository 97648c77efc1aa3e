-- How the notice of a service reached its customer.
ALTER TABLE service_charge
  ADD COLUMN delivered_on     DATE        NULL AFTER voucher,
  ADD COLUMN delivery_channel VARCHAR(16) NULL AFTER delivered_on,
  ADD COLUMN delivered_by     VARCHAR(64) NULL AFTER delivery_channel;

-- A discount is quoted, then approved by somebody else.
ALTER TABLE discount_quote
  ADD COLUMN status      VARCHAR(16) NOT NULL DEFAULT 'QUOTED' AFTER margin,
  ADD COLUMN approved_by VARCHAR(64) NULL AFTER status,
  ADD COLUMN approved_on DATE        NULL AFTER approved_by;
