package kefu.ticket.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import kefu.ticket.reply.Drafts.Draft;
import kefu.ticket.ticket.TicketBook;

/** Keeps what an operator has begun to write, so that it is there on any machine he works on; a window with an old version loses. */
@ApplicationScoped
class DraftDesk {

    private final TicketBook tickets;
    private final Drafts drafts;
    private final Preconditions preconditions;
    private final Clock clock;

    DraftDesk(TicketBook tickets, Drafts drafts, Preconditions preconditions, Clock clock) {
        this.tickets = tickets;
        this.drafts = drafts;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Transactional
    Draft get(UUID ticket, DraftKind kind) {
        return own(ticket, kind, false);
    }

    @Transactional
    List<Draft> mine(Paging paging) {
        return drafts.of(tickets.insider().operator(), paging);
    }

    @Transactional
    Draft put(UUID ticket, DraftKind kind, String text) {
        String operator = tickets.insider().operator();
        tickets.version(ticket);
        Instant now = clock.instant();
        Draft present = drafts.find(ticket, operator, kind, true).orElse(null);
        if (present != null) {
            preconditions.require(present.version());
            drafts.change(present.view().id(), text, now);
        } else if (!drafts.add(new DraftView(Uuid7.at(now), ticket, kind, text, now), operator)) {
            throw CommonProblem.STALE
                    .because("资源已变更，请重新读取", "It changed meanwhile: read it again")
                    .with("currentVersion", 0);
        }
        return drafts.find(ticket, operator, kind, false).orElseThrow(DraftDesk::none);
    }

    @Transactional
    void delete(UUID ticket, DraftKind kind) {
        preconditions.require(own(ticket, kind, true).version());
        drafts.remove(ticket, tickets.insider().operator(), kind);
    }

    private Draft own(UUID ticket, DraftKind kind, boolean forChange) {
        String operator = tickets.insider().operator();
        tickets.version(ticket);
        return drafts.find(ticket, operator, kind, forChange).orElseThrow(DraftDesk::none);
    }

    private static Refusal none() {
        return CommonProblem.NOT_FOUND.because("没有草稿", "There is no such draft");
    }
}
