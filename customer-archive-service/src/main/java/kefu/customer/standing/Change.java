package kefu.customer.standing;

import kefu.customer.classification.CustomerClass;
import org.jspecify.annotations.Nullable;

/**
 * What a decision changed.
 *
 * @param from the class before; none on the first decision
 * @param published whether others must be told: another class, or another person in charge
 * @param noted whether the history gets an entry: another class, other reasons or another quarter
 */
record Change(@Nullable CustomerClass from, boolean published, boolean noted) {}
