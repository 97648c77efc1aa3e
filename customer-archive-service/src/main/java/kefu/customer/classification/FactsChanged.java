package kefu.customer.classification;

import java.util.UUID;

/**
 * Something a class hangs on has changed. Fired inside the transaction of the change, whose file is held, and heard by the
 * {@code standing} package within it: fact and class are never apart.
 */
public record FactsChanged(UUID customerId, Cause cause) {}
