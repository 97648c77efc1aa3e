package kefu.callback.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.task.Act;
import kefu.callback.task.Acts;
import kefu.callback.task.CallbackDesk;
import kefu.callback.task.NewCallback;
import kefu.callback.task.Origin;
import kefu.platform.calendar.WorkingCalendar;

/**
 * Opens the callback a reported fact asks for, due so many days after the business date of the fact. The same fact, under
 * whatever event id, leads to one callback.
 */
@ApplicationScoped
class Intake {

    private final CallbackDesk desk;
    private final Acts acts;
    private final BusinessDays days;

    Intake(CallbackDesk desk, Acts acts, WorkingCalendar calendar) {
        this.desk = desk;
        this.acts = acts;
        this.days = new BusinessDays(calendar.zone());
    }

    void open(String cause, Origin origin, Instant happenedAt, int daysLater) {
        LocalDate dueOn = on(happenedAt).plusDays(daysLater);
        desk.open(NewCallback.of(cause, origin, dueOn, days), now());
    }

    LocalDate on(Instant moment) {
        return days.on(moment);
    }

    Act now() {
        return acts.now();
    }
}
