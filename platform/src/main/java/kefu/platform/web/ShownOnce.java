package kefu.platform.web;

/**
 * An answer that holds a secret shown this one time. What is kept for a repetition of the request under the same
 * {@code Idempotency-Key} does not hold it, because nobody may read a secret where answers are stored.
 */
public interface ShownOnce {

    /** The same answer without what is shown only once. */
    Object withoutSecret();
}
