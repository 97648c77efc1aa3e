package kefu.billing.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;

/** All visits in vain. */
@ApplicationScoped
class MissedReadings implements PanacheRepositoryBase<MissedReading, UUID> {

    MissedReading get(UUID gasAccountId, UUID id) {
        return find("id = ?1 and gasAccountId = ?2", id, gasAccountId)
                .firstResultOptional()
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该记录", "There is no such record"));
    }

    boolean isRecorded(UUID gasAccountId, LocalDate visitedOn) {
        return count("gasAccountId = ?1 and visitedOn = ?2", gasAccountId, visitedOn) > 0;
    }
}
