package kefu.client;

/**
 * One resource and the version it was read in, which a change of it names.
 *
 * @param etag as the suite gave it, or empty if it has no version
 */
public record Versioned<T>(T value, String etag) {}
