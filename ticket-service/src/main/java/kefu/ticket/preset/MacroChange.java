package kefu.ticket.preset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kefu.ticket.action.TicketAction;

/** What can be changed about a macro. */
record MacroChange(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid TicketAction> actions) {}
