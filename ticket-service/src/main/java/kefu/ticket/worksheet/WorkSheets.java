package kefu.ticket.worksheet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;

/** All work sheets. */
@ApplicationScoped
class WorkSheets implements PanacheRepositoryBase<WorkSheet, UUID> {

    private final EntityManager database;

    WorkSheets(EntityManager database) {
        this.database = database;
    }

    /** To which ticket it belongs; asked before the ticket is held, so the sheet itself must not be read yet. */
    Optional<UUID> ticketOf(UUID id) {
        return database.createQuery("select ticketId from WorkSheet where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    WorkSheet get(UUID id) {
        return findByIdOptional(id).orElseThrow(WorkSheets::unknown);
    }

    static Refusal unknown() {
        return CommonProblem.NOT_FOUND.because("没有这张工作单", "There is no such work sheet");
    }
}
