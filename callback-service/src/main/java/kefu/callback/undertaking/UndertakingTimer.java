package kefu.callback.undertaking;

import jakarta.inject.Singleton;
import kefu.platform.casework.CaseTimer;
import kefu.platform.casework.Caseworker;

/** Watches the clocks of undertakings. */
@Singleton
class UndertakingTimer extends CaseTimer<Undertaking> {

    UndertakingTimer(Caseworker caseworker, UndertakingRoom room) {
        super(caseworker, room);
    }
}
