package kefu.ticket.preset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kefu.ticket.search.ListFilter;

/** What can be changed about a view. */
record ViewChange(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Valid ListFilter filter) {}
