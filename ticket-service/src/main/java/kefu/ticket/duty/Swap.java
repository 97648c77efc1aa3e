package kefu.ticket.duty;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import kefu.ticket.duty.ShiftHours.Turn;
import kefu.ticket.ticket.TicketFacts;
import org.jspecify.annotations.Nullable;

/**
 * What two have agreed on.
 *
 * @param turn the shift that goes from the one who asked to the other
 * @param inReturn the day whose shift comes back, if one does
 */
record Swap(
        String requester,
        String counterpart,
        Turn turn,
        @Nullable LocalDate inReturn) {

    static Swap of(TicketFacts ticket, ShiftHours hours) {
        JsonNode data = ticket.state().data();
        Map<String, String> roles = ticket.state().roles();
        return new Swap(
                roles.getOrDefault("requester", ticket.receiver()),
                roles.getOrDefault("counterpart", data.path("counterpart").asText()),
                new Turn(
                        LocalDate.parse(data.path("day").asText()),
                        hours.known(data.path("shift").asText())),
                data.hasNonNull("inReturn")
                        ? LocalDate.parse(data.path("inReturn").asText())
                        : null);
    }
}
