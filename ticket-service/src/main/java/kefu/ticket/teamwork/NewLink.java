package kefu.ticket.teamwork;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** That a ticket hangs together with another one. */
record NewLink(@NotNull LinkKind kind, @NotNull UUID ticketId) {}
