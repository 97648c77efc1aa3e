package kefu.ticket.ticket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;

/** All tickets. Whoever changes one holds its row, so changes of one ticket and their events have one order. */
@ApplicationScoped
class Tickets implements PanacheRepositoryBase<Ticket, UUID> {

    /** The ticket, if there is one the viewer may know of. */
    Ticket get(UUID id, Viewer viewer) {
        return seen(findByIdOptional(id), viewer);
    }

    Ticket getForChange(UUID id, Viewer viewer) {
        return seen(findForChange(id), viewer);
    }

    Optional<Ticket> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Ticket> findByExternalId(String externalId) {
        return find("externalId", externalId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Ticket> findByNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** Its id and nothing else: whoever holds it afterwards reads it as it is then. */
    Optional<UUID> findIdByNumber(String number) {
        return getEntityManager()
                .createQuery("select t.id from Ticket t where t.number = :number", UUID.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private static Ticket seen(Optional<Ticket> ticket, Viewer viewer) {
        return ticket.filter(found -> found.isVisibleTo(viewer)).orElseThrow(Tickets::unknown);
    }

    private static Refusal unknown() {
        return CommonProblem.NOT_FOUND.because("没有这张工单", "There is no such ticket");
    }
}
