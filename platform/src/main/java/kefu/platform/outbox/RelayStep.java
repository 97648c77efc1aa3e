package kefu.platform.outbox;

/**
 * The steps by which a page of events leaves the service, in order. The process may die after any of them (or within):
 *
 * <ol>
 *   <li>{@link #TURN_TAKEN}: this replica alone may send. Death: the row lock ends with the connection, another replica
 *       takes the turn at once. Nothing was sent.
 *   <li>{@link #ROWS_READ}: the oldest committed rows are known. Death: as above.
 *   <li>{@link #HANDED_OVER}: the producer has them, some may be on the broker: of every aggregate an unbroken beginning.
 *       Death: the next replica sends all of them again, in the same order. Consumers skip by event id what they have seen.
 *   <li>{@link #CONFIRMED}: all in-sync replicas of the broker have them. Death: as above.
 *   <li>{@link #REMOVED}: the rows are deleted, uncommitted. Death: the deletion is undone, as above.
 *   <li>{@link #COMMITTED}: rows gone, turn free. Death: nothing is left to do.
 * </ol>
 */
enum RelayStep {
    TURN_TAKEN,
    ROWS_READ,
    HANDED_OVER,
    CONFIRMED,
    REMOVED,
    COMMITTED
}
