package kefu.billing.paper;

import jakarta.inject.Singleton;
import kefu.platform.casework.CaseTimer;
import kefu.platform.casework.Caseworker;

/** Watches the clocks of papers. */
@Singleton
class PaperTimer extends CaseTimer<Paper> {

    PaperTimer(Caseworker caseworker, PaperRoom room) {
        super(caseworker, room);
    }
}
