package kefu.gateway.client;

import java.util.SortedSet;

/** What there is behind the door, and so what scopes can name. */
@FunctionalInterface
public interface Resources {

    /** First path segments after {@code /api/v1/}. */
    SortedSet<String> resources();
}
