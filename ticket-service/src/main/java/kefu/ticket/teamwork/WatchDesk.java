package kefu.ticket.teamwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import kefu.ticket.listing.Listing;
import kefu.ticket.search.TicketRows;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketView;

/** Lets people of the house follow tickets they do not work on. */
@ApplicationScoped
class WatchDesk {

    private final TicketBook tickets;
    private final Watchers watchers;
    private final TicketRows found;
    private final Preconditions preconditions;
    private final Clock clock;

    WatchDesk(TicketBook tickets, Watchers watchers, TicketRows found, Preconditions preconditions, Clock clock) {
        this.tickets = tickets;
        this.watchers = watchers;
        this.found = found;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Transactional
    Beside<List<Watchers.Watcher>> list(UUID id) {
        tickets.insider();
        return new Beside<>(watchers.of(id), tickets.version(id));
    }

    @Transactional
    Beside<List<Watchers.Watcher>> watch(UUID id, String operator) {
        String by = tickets.insider().operator();
        HeldTicket ticket = tickets.hold(id);
        preconditions.honour(ticket.version());
        if (watchers.add(ticket, operator, clock.instant(), "/operator")) {
            ticket.log(clock.instant(), by, "watched", Json.object().put("watcher", operator), null);
        }
        return new Beside<>(watchers.of(id), ticket.version());
    }

    /** He himself, or a supervisor; whoever speaks for the company only he himself. */
    @Transactional
    Beside<List<Watchers.Watcher>> unwatch(UUID id, String operator, Caller who) {
        tickets.insider();
        if (!operator.equals(who.operator()) && !who.has("SUPERVISOR") && !who.has("CS_MANAGER")) {
            throw CommonProblem.FORBIDDEN
                    .because("由本人或主管取消关注", "He himself, or a supervisor")
                    .with("allowedFor", operator);
        }
        HeldTicket ticket = tickets.hold(id);
        preconditions.require(ticket.version());
        if (!operator.equals(who.operator()) && SpokespersonWatch.speaksFor(ticket, operator)) {
            throw CommonProblem.FORBIDDEN
                    .because(
                            "发言人跟进全部网上投诉，仅其本人可取消关注",
                            "The spokesperson follows every complaint from the web: only he himself")
                    .with("allowedFor", operator);
        }
        if (!watchers.remove(id, operator)) {
            throw CommonProblem.NOT_FOUND.because("未关注此工单", "He does not watch the ticket");
        }
        ticket.log(clock.instant(), who.operator(), "unwatched", Json.object().put("watcher", operator), null);
        return new Beside<>(watchers.of(id), ticket.version());
    }

    @Transactional
    Page<TicketView> watchedByMe(Paging paging) {
        String me = tickets.insider().operator();
        return found.page(watchedBy(me, paging), paging);
    }

    static Listing watchedBy(String operator, Paging paging) {
        return TicketRows.from("ticket_watcher w FORCE INDEX (ticket_watcher_operator)"
                        + " STRAIGHT_JOIN ticket t ON t.id = w.ticket_id")
                .where("w.operator = ?", operator)
                .notWithheldFrom(operator)
                .newestFirst("w.ticket_id", paging);
    }
}
