package kefu.customer.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.CustomerProblem;
import kefu.customer.Findings;
import kefu.customer.departure.DepartureView.Handed;
import kefu.customer.file.ArchivePolicy;
import kefu.customer.file.MasterData;
import kefu.customer.file.MasterData.Owned;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.outbox.NewEvent;
import kefu.platform.outbox.Outbox;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.jboss.logging.Logger;

/** Hands the customers of somebody who leaves to their successors, all at once, and tells others of each. */
@ApplicationScoped
class DepartureDesk {

    private static final Logger LOG = Logger.getLogger(DepartureDesk.class);
    private static final int MOST = 1000;

    private final EntityManager rows;
    private final MasterData masterData;
    private final ArchivePolicy policy;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final BusinessDay day;

    DepartureDesk(
            EntityManager rows,
            MasterData masterData,
            ArchivePolicy policy,
            Outbox outbox,
            CurrentCaller caller,
            BusinessDay day) {
        this.rows = rows;
        this.masterData = masterData;
        this.policy = policy;
        this.outbox = outbox;
        this.caller = caller;
        this.day = day;
    }

    @Transactional
    DepartureView record(String operator, RecordDeparture told) {
        List<Owned> customers = masterData.heldOf(operator, MOST + 1);
        if (customers.size() > MOST) {
            throw CustomerProblem.TOO_MANY_CUSTOMERS.because(
                    "一次最多移交 " + MOST + " 个客户，请先另行移交一部分",
                    "At most " + MOST + " customers are handed over at once: hand some over before");
        }
        Map<UUID, String> successors = new Successors(operator, told).of(customers);
        new Findings().plausible(told.leftOn(), day.today(), "/leftOn").refuse();
        String by = caller.get().operator();
        Departure departure = new Departure(Uuid7.at(day.now()), operator, told, by, day.now());
        rows.persist(departure);
        List<Handed> handed = customers.stream()
                .map(customer -> new Handed(
                        customer.customerId(), successors.get(customer.customerId()), isOld(customer, told.leftOn())))
                .toList();
        handed.forEach(customer -> masterData.handOver(customer.customerId(), customer.successor()));
        masterData.leaveToOwners(operator);
        tell(departure, handed);
        LOG.infof("%s left: %d customers handed over by %s", operator, handed.size(), by);
        return departure.view(handed);
    }

    /** 老客户: a customer for so many months already; of whom nobody knows since when, he is a new one. */
    private boolean isOld(Owned customer, LocalDate leftOn) {
        LocalDate since = customer.since();
        return since != null && !since.plusMonths(policy.oldCustomerMonths()).isAfter(leftOn);
    }

    private void tell(Departure departure, List<Handed> handed) {
        List<NewEvent> events = new ArrayList<>();
        for (Handed customer : handed) {
            rows.persist(new HandedCustomer(Uuid7.at(day.now()), departure.id(), customer));
            events.add(new NewEvent(
                    customer.customerId(),
                    OwnerDeparted.TYPE,
                    new OwnerDeparted(
                            departure.id(),
                            departure.operator(),
                            departure.leftOn(),
                            customer.successor(),
                            customer.oldCustomer())));
        }
        rows.flush();
        outbox.addAll(events);
    }

    @Transactional
    Page<DepartureView> list(String operator, Paging paging) {
        List<DepartureView> views =
                AlongIndex.newestFirst(
                                rows, Departure.class, Map.of("operator", operator), "departure_operator", paging)
                        .stream()
                        .map(departure -> departure.view(null))
                        .toList();
        return paging.page(views, view -> List.of(view.id().toString()));
    }

    @Transactional
    DepartureView get(String operator, UUID id) {
        Departure departure = rows.find(Departure.class, id);
        if (departure == null || !departure.operator().equals(operator)) {
            throw CommonProblem.NOT_FOUND.because("没有该记录", "There is no such departure");
        }
        List<Handed> handed = rows.createQuery(
                        "from HandedCustomer where departureId = :departure order by id", HandedCustomer.class)
                .setParameter("departure", id)
                .setMaxResults(MOST)
                .getResultStream()
                .map(HandedCustomer::view)
                .toList();
        return departure.view(handed);
    }
}
