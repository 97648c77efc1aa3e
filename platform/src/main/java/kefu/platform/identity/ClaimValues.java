package kefu.platform.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a provider calls something, and what the suite calls it: {@code service-desk=AGENT}. With no such list names are taken
 * as they are; with one, a name it does not know means nothing.
 */
final class ClaimValues {

    private final @Nullable Map<String, List<String>> known;

    private ClaimValues(@Nullable Map<String, List<String>> known) {
        this.known = known;
    }

    static ClaimValues of(Optional<List<String>> pairs) {
        return new ClaimValues(pairs.map(list -> list.stream()
                        .map(ClaimValues::pair)
                        .collect(Collectors.groupingBy(
                                pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList()))))
                .orElse(null));
    }

    /** The last sign of equality parts them, for the provider's name may hold some itself. */
    private static String[] pair(String text) {
        int end = text.lastIndexOf('=');
        if (end < 1 || end == text.length() - 1) {
            throw new IllegalArgumentException("Not of the form theirs=OURS: " + text);
        }
        return new String[] {
            text.substring(0, end).strip(), text.substring(end + 1).strip()
        };
    }

    Stream<String> of(String theirs) {
        return known == null ? Stream.of(theirs) : known.getOrDefault(theirs, List.of()).stream();
    }

    @Nullable
    String one(@Nullable String theirs) {
        return theirs == null ? null : of(theirs).findFirst().orElse(null);
    }
}
