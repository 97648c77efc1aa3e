package kefu.customer.matter;

import jakarta.inject.Singleton;
import kefu.platform.casework.CasesFollowCalendar;
import kefu.platform.casework.Caseworker;

/** Brings a changed working calendar to the matters that are open. */
@Singleton
class MattersFollowCalendar extends CasesFollowCalendar<Matter> {

    MattersFollowCalendar(Caseworker caseworker, MatterRoom room) {
        super(caseworker, room);
    }
}
