package kefu.ticket.preset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kefu.ticket.action.TicketAction;
import org.jspecify.annotations.Nullable;

/**
 * Several actions to be done with a ticket in one go.
 *
 * @param scope whose it is; PERSONAL if absent
 * @param actions in their order; texts may hold placeholders such as {@code {{number}}}
 */
record NewMacro(
        @NotBlank @Size(max = 80) String name,
        @Nullable PresetScope scope,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid TicketAction> actions) {}
