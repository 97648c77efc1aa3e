package kefu.ticket.preset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kefu.ticket.search.ListFilter;
import org.jspecify.annotations.Nullable;

/**
 * A list to be kept under a name.
 *
 * @param scope whose it is; PERSONAL if absent
 * @param filter the parameters of the list of tickets
 */
record NewView(
        @NotBlank @Size(max = 80) String name,
        @Nullable PresetScope scope,
        @NotNull @Valid ListFilter filter) {}
