package kefu.ticket.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kefu.ticket.action.TicketAction;
import kefu.ticket.search.ListFilter;
import org.jspecify.annotations.Nullable;

/**
 * One action on many tickets.
 *
 * @param tickets the tickets, or
 * @param filter the list whose tickets are meant, as it is now
 * @param dryRun only tell what would become of each
 */
record NewJob(
        @NotNull @Valid TicketAction action,
        @Nullable @Size(min = 1, max = 10_000) List<@NotNull UUID> tickets,
        @Nullable @Valid ListFilter filter,
        @Nullable Boolean dryRun) {}
