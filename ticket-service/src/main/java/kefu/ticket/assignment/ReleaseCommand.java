package kefu.ticket.assignment;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a ticket is given back. */
record ReleaseCommand(@Nullable @Size(max = 2000) String reason) {}
