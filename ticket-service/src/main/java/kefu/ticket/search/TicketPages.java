package kefu.ticket.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.problem.Violation;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketView;
import kefu.ticket.ticket.TicketViews;
import kefu.ticket.ticket.Viewer;

/** Pages of tickets, for the list itself and for whatever keeps its filters. Personal data in them is masked for everybody. */
@ApplicationScoped
public class TicketPages {

    private final ListDesk search;
    private final TicketViews views;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TicketPages(ListDesk search, TicketViews views, WorkingCalendar calendar, Clock clock) {
        this.search = search;
        this.views = views;
        this.calendar = calendar;
        this.clock = clock;
    }

    private TicketTimes.Day today() {
        LocalDate today = calendar.dateOf(clock.instant());
        return new TicketTimes.Day(calendar.dayEnd(today.minusDays(1)), calendar.dayEnd(today));
    }

    Page<TicketView> page(TicketFilter filter, Viewer viewer, Paging paging) {
        TicketList list = list(filter, viewer, paging.after(), paging.fetch());
        ListDesk.Found found = search.page(list);
        Page<TicketFacts> page = found.reached() == null
                ? paging.page(found.rows(), row -> keys(list.order(), row))
                : paging.page(
                        found.rows(),
                        row -> keys(list.order(), row),
                        List.of(found.reached().toString()));
        return page.map(views::listed);
    }

    /** The list a kept filter stands for, as the viewer would see it. */
    public Page<TicketView> page(ListFilter kept, Viewer viewer, Paging paging) {
        return page(TicketFilter.of(kept, viewer.operator()), viewer, paging);
    }

    /** Refuses a filter that no list would take, under the names of a body. */
    public void check(ListFilter kept, String pointer) {
        Viewer anybody = Viewer.ofHouse("anybody");
        try {
            TicketFilter filter = TicketFilter.of(kept, anybody.operator());
            list(filter, anybody, List.of(), 1);
        } catch (Refusal refusal) {
            throw CommonProblem.INVALID
                    .because(refusal.detail().zh(), refusal.detail().en())
                    .at(refusal.violations().stream()
                            .map(one ->
                                    new Violation(one.pointer().replace("?", pointer + "/"), one.code(), one.message()))
                            .toList());
        }
    }

    /** The ids of the first so many tickets a filter finds, in the order of its list. */
    public List<UUID> ids(ListFilter kept, Viewer viewer, int most) {
        TicketFilter filter = TicketFilter.of(kept, viewer.operator());
        return search.ids(list(filter, viewer, List.of(), most).ids());
    }

    TicketList list(TicketFilter filter, Viewer viewer, List<String> after, int most) {
        Map<Filter, Object> asked = filter.values(this::today);
        if ((asked.containsKey(Filter.TAG) || asked.containsKey(Filter.FIELD)) && !viewer.isOfHouse()) {
            throw CommonProblem.FORBIDDEN
                    .because("此筛选仅供内部使用", "This filter is for people of the house")
                    .with("allowedFor", "HOUSE");
        }
        Caller who = viewer.caller();
        if (asked.containsKey(Filter.EXTERNAL_ID) && who.isMachine()) {
            asked.put(Filter.EXTERNAL_KEEPER, who.keeper());
        }
        return TicketList.of(asked, filter.order(asked, viewer), viewer, after, most);
    }

    static List<String> keys(Order order, TicketFacts row) {
        String id = row.id().toString();
        return switch (order) {
            case CREATED -> List.of(id);
            case PRIORITY -> List.of(Integer.toString(row.priority().urgency()), id);
            case UPDATED -> List.of(row.updatedAt().toString(), id);
            case DUE -> List.of(String.valueOf(row.dueAt()), id);
        };
    }
}
