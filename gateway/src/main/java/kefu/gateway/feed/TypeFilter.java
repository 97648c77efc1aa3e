package kefu.gateway.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/**
 * Which types somebody wants to hear of: single ones, or all of a service ({@code ticket.*}). Each entry is one range of an
 * index, so that a rare type is found as fast as a common one.
 *
 * @param wanted none means every type
 */
public record TypeFilter(List<String> wanted) {

    public static final TypeFilter ALL = new TypeFilter(List.of());

    private static final int MOST = 20;
    private static final Pattern OF_SERVICE = Pattern.compile("(ticket|customer|callback|billing)\\.\\*");

    public TypeFilter {
        wanted = List.copyOf(wanted);
    }

    /** From a comma-separated parameter. */
    public static TypeFilter parse(@Nullable String parameter, Circles circles) {
        if (parameter == null) {
            return ALL;
        }
        return of(List.of(parameter.split(",", -1)), "?types", circles);
    }

    /** From a list; refuses what nobody is ever told. */
    public static TypeFilter of(List<String> entries, String pointer, Circles circles) {
        Set<String> wanted = new LinkedHashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String type = entries.get(i).trim();
            boolean known = OF_SERVICE.matcher(type).matches()
                    || type.matches("[a-z]+(\\.[a-z-]+)+\\.v[0-9]+") && circles.knows(type);
            if (!known) {
                throw CommonProblem.INVALID
                        .because("未知的事件类型", "Unknown type of event")
                        .at(
                                pointer.startsWith("/") ? pointer + "/" + i : pointer,
                                "unknown-type",
                                "须为事件类型，如 ticket.closed.v1 或 ticket.*",
                                "A type such as ticket.closed.v1, or ticket.*");
            }
            wanted.add(type);
        }
        if (wanted.size() > MOST) {
            throw CommonProblem.INVALID
                    .because("事件类型过多", "Too many types")
                    .at(pointer, "too-many", "最多 " + MOST + " 个", "At most " + MOST);
        }
        return new TypeFilter(List.copyOf(wanted));
    }

    public boolean matches(String type) {
        return wanted.isEmpty()
                || wanted.stream()
                        .anyMatch(one -> one.endsWith("*")
                                ? type.startsWith(one.substring(0, one.length() - 1))
                                : type.equals(one));
    }
}
