package kefu.ticket.assignment;

/** Where a ticket lies, with the version of the ticket. */
record Lying(ClaimView view, long version) {}
