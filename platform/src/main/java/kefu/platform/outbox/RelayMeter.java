package kefu.platform.outbox;

/** Told how many events went out. */
@FunctionalInterface
interface RelayMeter {

    void sent(int events);
}
