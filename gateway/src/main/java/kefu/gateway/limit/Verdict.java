package kefu.gateway.limit;

/**
 * Whether a request may pass, and what its caller is told.
 *
 * @param quota tokens a minute
 * @param remaining what is left, as far as this replica knows
 * @param secondsToFull until all of it is there again
 * @param retryAfter seconds until a request of this weight can pass; zero where it passed
 */
public record Verdict(boolean admitted, long quota, long remaining, long secondsToFull, long retryAfter) {}
