package kefu.platform.transfer;

import jakarta.inject.Singleton;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/** Forgets an import, above all the rows of it that were refused, once nobody is supposed to need it any more. */
@Singleton
class ImportTimer implements TimerHandler {

    static final String KIND = "import";
    static final String FORGET = "forget";

    private final ImportJobs jobs;
    private final ImportPieces pieces;
    private final ImportFaults faults;

    ImportTimer(ImportJobs jobs, ImportPieces pieces, ImportFaults faults) {
        this.jobs = jobs;
        this.pieces = pieces;
        this.faults = faults;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        faults.remove(timer.owner());
        pieces.removeFrom(timer.owner(), 0);
        jobs.remove(timer.owner());
    }
}
