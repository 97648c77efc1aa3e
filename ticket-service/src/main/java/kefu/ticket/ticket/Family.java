package kefu.ticket.ticket;

import java.util.List;
import java.util.UUID;

/** Tells which tickets went into a ticket, for what is read of all of them together. */
public interface Family {

    /** The ticket itself, which the viewer may know of, and those that went into it as far as he may know of them. */
    List<UUID> and(UUID ticket, Viewer viewer);
}
