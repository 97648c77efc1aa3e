package kefu.customer;

/** A resource as the caller may see it, with the version that becomes its ETag. */
public record Shown<T>(T view, long version) {}
