package kefu.platform.outbox;

/**
 * An event waiting to be sent.
 *
 * @param id its place in the order of this service's events; sent as {@code sequence}
 * @param attempts how often Kafka has refused it
 * @param waiting whether it waits for its next attempt; what follows on the same subject waits with it
 */
record OutboxRow(long id, int attempts, boolean waiting, Envelope event) {

    /** Order is kept among events with the same line. */
    Line line() {
        return new Line(event.topic(), event.subject());
    }

    /** One aggregate's events on one topic. */
    record Line(String topic, String subject) {}
}
