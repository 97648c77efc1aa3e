package kefu.ticket.call;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Ask;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.MergedInto;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.CallerNumber;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.Viewer;
import org.jspecify.annotations.Nullable;

/** Lists of calls, and what is known of a number while its call rings. */
@ApplicationScoped
class CallListDesk {

    private static final int KNOWN = 10;

    private final Rows rows;
    private final PhoneCalls calls;
    private final TicketBook tickets;
    private final EarlierTicket earlier;
    private final MergedInto merged;
    private final Clock clock;

    CallListDesk(
            Rows rows, PhoneCalls calls, TicketBook tickets, EarlierTicket earlier, MergedInto merged, Clock clock) {
        this.rows = rows;
        this.calls = calls;
        this.tickets = tickets;
        this.earlier = earlier;
        this.merged = merged;
        this.clock = clock;
    }

    /** Personal data is masked for everybody; calls about a ticket that went into the one asked about are among its own. */
    @Transactional
    List<CallView> list(CallFilter filter, Paging paging) {
        Viewer insider = tickets.insider();
        String viewer = insider.operator();
        List<Listing> parts = new ArrayList<>(List.of(filter.listing(viewer, paging)));
        UUID ticket = filter.ticket();
        if (ticket != null) {
            merged.of(ticket, insider).forEach(member -> parts.add(CallFilter.ofTicket(member, viewer, paging)));
        }
        return rows.list(Listing.all(parts, "id DESC", paging.fetch()), row -> CallView.of(CallRows.facts(row), false));
    }

    @Transactional
    CallerView known(String written) {
        String viewer = tickets.insider().operator();
        String phone = CallerNumber.normalised(written)
                .orElseThrow(() -> Ask.wrong("phone", "不是有效的电话号码", "Is not a phone number"));
        return new CallerView(
                phone,
                earlier.find(phone, clock.instant()),
                rows.list(
                        tickets(phone, viewer),
                        row -> new CallerView.KnownTicket(
                                Columns.uuid(row.getBytes("id")),
                                row.getString("number"),
                                row.getString("process"),
                                row.getString("state"),
                                row.getBoolean("closed"),
                                row.getString("subject"),
                                Columns.uuidOrNull(row.getBytes("customer_id")),
                                row.getString("assignee"),
                                Columns.instant(
                                        Objects.requireNonNull(row.getObject("created_at", LocalDateTime.class))))),
                rows.list(calls(phone, viewer), row -> CallView.of(CallRows.facts(row), false)));
    }

    static Listing tickets(String phone, String viewer) {
        return Listing.of(
                        "t.id, t.number, t.process, t.state, t.closed, t.subject, t.customer_id, t.assignee, t.created_at",
                        "ticket t FORCE INDEX (ticket_phone)")
                .where("t.phone = ?", phone)
                .notWithheldFrom(viewer)
                .limited("t.id DESC", KNOWN);
    }

    static Listing calls(String phone, String viewer) {
        return CallRows.along("phone_call_phone")
                .where("c.phone = ?", phone)
                .notWithheldFrom(viewer)
                .limited("c.id DESC", KNOWN);
    }

    @Transactional
    List<CallHistoryView> history(UUID id, int seen, int most) {
        Viewer viewer = tickets.insider();
        PhoneCall call = calls.known(calls.findByIdOptional(id));
        boolean readable = CallDesk.readable(viewer, call);
        Listing lines = Listing.of("seq, at, actor, what, changed", "phone_call_history FORCE INDEX (PRIMARY)")
                .where("call_id = ?", (Object) Columns.bytes(id))
                .where("seq > ?", seen)
                .limited("seq", most);
        return rows.list(
                lines,
                row -> new CallHistoryView(
                        row.getInt("seq"),
                        Columns.instant(Objects.requireNonNull(row.getObject("at", LocalDateTime.class))),
                        row.getString("actor"),
                        row.getString("what"),
                        changed(row.getString("changed"), readable)));
    }

    private static ObjectNode changed(@Nullable String stored, boolean readable) {
        ObjectNode changes = stored == null ? Json.object() : (ObjectNode) Json.read(stored);
        if (!readable) {
            List.of("phone", "callerName", "address").stream()
                    .filter(name -> changes.path(name).isTextual())
                    .forEach(name -> changes.put(name, "****"));
        }
        return changes;
    }
}
