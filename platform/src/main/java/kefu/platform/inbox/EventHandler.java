package kefu.platform.inbox;

import java.util.Set;

/**
 * Turns another service's event into this service's own words. Every bean of this type is subscribed.
 *
 * <p>{@link #handle} runs inside the transaction that also records the event, as the service itself
 * ({@code Caller.system}), with the event's correlation and trace in force: its effect happens exactly once however often
 * the event is delivered. An exception undoes everything; transient faults are retried in place, anything else is retried
 * a few times and then parked.
 */
public interface EventHandler {

    /** Stands for every type on the topic, those of the future included. */
    String ANY = "*";

    /** The topic of the owning service, such as {@code ticket.events}. */
    String topic();

    /** The event types handled, with their version, or {@link #ANY}; all others on the topic are ignored. */
    Set<String> types();

    void handle(ReceivedEvent event);
}
