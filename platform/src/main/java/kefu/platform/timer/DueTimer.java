package kefu.platform.timer;

/**
 * A timer that is to fire now.
 *
 * @param attempts how often firing it has failed
 */
record DueTimer(FiredTimer timer, int attempts) {

    TimerKey key() {
        return new TimerKey(timer.kind(), timer.owner(), timer.name());
    }

    /** It has failed before, so it fires alone: if it fails again, it takes no other with it. */
    boolean suspect() {
        return attempts > 0;
    }
}
