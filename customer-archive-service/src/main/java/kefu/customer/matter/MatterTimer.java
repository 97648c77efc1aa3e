package kefu.customer.matter;

import jakarta.inject.Singleton;
import kefu.platform.casework.CaseTimer;
import kefu.platform.casework.Caseworker;

/** Watches the clocks of matters. */
@Singleton
class MatterTimer extends CaseTimer<Matter> {

    MatterTimer(Caseworker caseworker, MatterRoom room) {
        super(caseworker, room);
    }
}
