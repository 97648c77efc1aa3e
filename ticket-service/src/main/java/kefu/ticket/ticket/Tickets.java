package kefu.ticket.ticket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
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

    Optional<Ticket> findByExternalId(String externalId, String keeper) {
        return find("externalId = ?1 and externalKeeper = ?2", externalId, keeper)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those with one of these ids of a keeper; held until the transaction ends. */
    List<Ticket> heldOutside(String keeper, Collection<String> externalIds) {
        return externalIds.isEmpty()
                ? List.of()
                : find("externalKeeper = ?1 and externalId in ?2 order by id", keeper, externalIds)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /** Those with one of these numbers; held until the transaction ends. */
    List<Ticket> heldNumbered(Collection<String> numbers) {
        List<String> possible = numbers.stream().filter(Tickets::mayBeNumber).toList();
        return possible.isEmpty()
                ? List.of()
                : find("number in ?1 order by id", possible)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /** Those that are built on this one; held until the transaction ends. */
    List<Ticket> heldOn(UUID original) {
        return find("parentId = ?1 order by id", original)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Ticket> findByNumber(String number) {
        return mayBeNumber(number) ? find("number", number).firstResultOptional() : Optional.empty();
    }

    /** Its id and nothing else: whoever holds it afterwards reads it as it is then. */
    Optional<UUID> findIdByNumber(String number) {
        if (!mayBeNumber(number)) {
            return Optional.empty();
        }
        return getEntityManager()
                .createQuery("select t.id from Ticket t where t.number = :number", UUID.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Numbers are kept as ASCII, with which the database does not even compare other signs. */
    private static boolean mayBeNumber(String text) {
        return text.chars().allMatch(sign -> sign > ' ' && sign < 0x7F);
    }

    private static Ticket seen(Optional<Ticket> ticket, Viewer viewer) {
        return ticket.filter(found -> found.isVisibleTo(viewer)).orElseThrow(Tickets::unknown);
    }

    private static Refusal unknown() {
        return CommonProblem.NOT_FOUND.because("没有这张工单", "There is no such ticket");
    }
}
