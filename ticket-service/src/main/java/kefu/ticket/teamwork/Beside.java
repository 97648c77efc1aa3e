package kefu.ticket.teamwork;

/**
 * What lies beside a ticket, with the version of the ticket: whoever takes something away from it names the version he saw.
 */
record Beside<T>(T value, long version) {}
