-- What a technician collected and invoiced at the customer's: the paper he gave, and the voucher finance gave him for the money.
ALTER TABLE service_charge
  ADD COLUMN paper_invoice VARCHAR(64) NULL AFTER invoice_id,
  ADD COLUMN voucher       VARCHAR(64) NULL AFTER paper_invoice;

ALTER TABLE reimbursement ADD KEY reimbursement_ticket (ticket_id, id);
