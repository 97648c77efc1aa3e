package kefu.customer.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the archive reads of {@code ticket.closed.v1}. */
record TicketClosed(String number, String process, @Nullable UUID customerId) {}
