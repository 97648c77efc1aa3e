package kefu.gateway.limit;

/** Where the tokens are that all replicas share. */
interface TokenStore {

    /**
     * Takes up to this many tokens of a bucket.
     *
     * @param perMinute what the bucket holds, and what flows into it in a minute
     */
    Taken take(String key, int perMinute, long most);

    /** Puts back what was taken and not used. */
    void putBack(String key, int perMinute, long tokens);

    /**
     * What was taken, and what is left.
     *
     * @param left tokens in the bucket after it
     */
    record Taken(long tokens, long left) {}
}
