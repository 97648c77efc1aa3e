package kefu.platform.transfer;

/** How far an import is. */
public enum ImportStatus {
    /** Not all of its file has come. */
    AWAITING,
    RUNNING,
    DONE,
    CANCELLED,
    /** More rows were refused than anybody would look at. */
    STOPPED;

    boolean hasEnded() {
        return this != AWAITING && this != RUNNING;
    }
}
