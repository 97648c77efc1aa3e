package kefu.callback.undertaking;

import jakarta.inject.Singleton;
import kefu.platform.casework.CasesFollowCalendar;
import kefu.platform.casework.Caseworker;

/** Brings a changed working calendar to the undertakings that are open. */
@Singleton
class UndertakingsFollowCalendar extends CasesFollowCalendar<Undertaking> {

    UndertakingsFollowCalendar(Caseworker caseworker, UndertakingRoom room) {
        super(caseworker, room);
    }
}
