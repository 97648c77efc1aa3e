package kefu.platform.timer;

/**
 * Does what a timer of one kind was set for. Exactly one bean per kind.
 *
 * <p>{@link #fire} runs in the transaction that also removes the timer, so its effect in this database (and the events it
 * adds to the outbox) happens exactly once. An exception undoes both; the timer is tried again later and later and shows
 * among the failing ones. It may schedule further timers, also ones that are already due: they fire before anything that
 * is due later.
 */
public interface TimerHandler {

    String kind();

    void fire(FiredTimer timer);
}
