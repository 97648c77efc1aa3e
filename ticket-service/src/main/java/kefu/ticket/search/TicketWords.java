package kefu.ticket.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Rows;

/** What has been written on tickets since they were opened, so that they are found by it too; never personal fields of forms. */
@ApplicationScoped
public class TicketWords {

    private static final int LONGEST = 4_000;
    private static final String ADD = "INSERT INTO ticket_words (id, ticket_id, for_all, words) VALUES (?, ?, ?, ?)";

    private final Rows rows;

    TicketWords(Rows rows) {
        this.rows = rows;
    }

    /** @param forAll whether whoever may see the ticket may read it; otherwise only people of the house find it */
    public void add(UUID source, UUID ticket, boolean forAll, String words) {
        String kept = words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
        rows.change(ADD, List.of(Columns.bytes(source), Columns.bytes(ticket), forAll, kept));
    }

    /** What was taken away is not found any more. */
    public void remove(UUID source) {
        rows.change("DELETE FROM ticket_words WHERE id = ?", List.of(Columns.bytes(source)));
    }
}
