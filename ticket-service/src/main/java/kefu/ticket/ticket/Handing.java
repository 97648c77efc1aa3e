package kefu.ticket.ticket;

import kefu.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gives a ticket to somebody.
 *
 * @param to who is to have it
 * @param named where he is named in what was sent
 * @param insists that he gets it although he cannot take it now
 * @param reason why
 * @param reasoned where that is said in what was sent
 */
public record Handing(
        String to,
        String named,
        Caller by,
        boolean insists,
        @Nullable String reason,
        String reasoned) {}
