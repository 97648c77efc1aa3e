package kefu.ticket.ticket;

import kefu.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gives a ticket to somebody.
 *
 * @param to who is to have it
 * @param named where he is named in what was sent
 * @param work whether he is to work on it, and so must be able to; otherwise it goes to him by his rank or place
 * @param insists that he gets it although he cannot take it now
 * @param reason why
 * @param reasoned where that is said in what was sent
 */
public record Handing(
        String to,
        String named,
        Caller by,
        boolean work,
        boolean insists,
        @Nullable String reason,
        String reasoned) {}
