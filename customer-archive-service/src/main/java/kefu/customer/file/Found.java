package kefu.customer.file;

import java.util.Map;

/**
 * A search after its look-ups: paths of the file with the value wanted, or {@code ids}, {@code words}, {@code since}.
 *
 * @param byChange whether the list follows the changes instead of the openings
 */
record Found(Map<String, Object> filters, boolean byChange) {}
