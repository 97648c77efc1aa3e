-- What was written on one ticket, for a search that looks through the newest tickets one by one.
ALTER TABLE ticket_words ADD KEY ticket_words_ticket (ticket_id);
