package kefu.billing.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Quantity;
import kefu.platform.problem.CommonProblem;

/** All meter readings, the corrected ones too. */
@ApplicationScoped
public class MeterReadings implements PanacheRepositoryBase<MeterReading, UUID> {

    private static final int HABIT = 3;

    public MeterReading get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该抄表记录", "There is no such reading"));
    }

    /** The reading a request body names, locked against being corrected meanwhile. */
    public MeterReading lockNamed(UUID id, String pointer) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> CommonProblem.INVALID
                        .because("没有该抄表记录", "There is no such reading")
                        .at(pointer, "unknown", "没有该抄表记录", "There is no such reading"));
    }

    /** The last volumes of an account, newest first, as its habit. */
    List<Quantity> listLastVolumes(UUID gasAccountId) {
        return find("gasAccountId = ?1 and corrected = false order by id desc", gasAccountId).page(0, HABIT).stream()
                .map(MeterReading::volume)
                .toList();
    }
}
