package kefu.billing.paper;

import jakarta.inject.Singleton;
import kefu.platform.casework.CasesFollowCalendar;
import kefu.platform.casework.Caseworker;

/** Brings a changed working calendar to the papers that are open. */
@Singleton
class PapersFollowCalendar extends CasesFollowCalendar<Paper> {

    PapersFollowCalendar(Caseworker caseworker, PaperRoom room) {
        super(caseworker, room);
    }
}
