package kefu.ticket.duty;

import java.time.Instant;
import kefu.ticket.duty.DutyRows.Worked;

/**
 * Somebody who is on duty.
 *
 * @param shift the shift he works, whatever he was planned for
 */
record OnDutyView(String operator, String shift, Instant from, Instant until) {

    static OnDutyView of(Worked worked, ShiftHours hours) {
        return new OnDutyView(
                worked.operator(), worked.turn().shift(), hours.begin(worked.turn()), hours.end(worked.turn()));
    }
}
