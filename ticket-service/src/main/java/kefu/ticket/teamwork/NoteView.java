package kefu.ticket.teamwork;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A note of a ticket; it is never changed, a correction is a further note. */
record NoteView(UUID id, UUID ticketId, String author, Instant at, String text, List<String> mentions) {}
