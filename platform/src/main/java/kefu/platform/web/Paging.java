package kefu.platform.web;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import kefu.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * {@code limit} and {@code cursor} of a list. A repository reads {@link #fetch()} rows after {@link #after()} in the
 * order of an index; the extra row only tells that there is a next page. Its cost does not depend on how far one pages. With
 * {@code count} the first page reads on, but not far, and so counts exactly what its reader would find.
 */
public class Paging {

    private static final int DEFAULT = 50;
    private static final int MOST = 200;
    private static final int MOST_COUNTED = 1_000;

    /** What says how much of a list is shown, and not what it is a list of. */
    private static final Set<String> OF_THE_PAGE = Set.of("limit", "cursor", "count", PartialAnswerFilter.FIELDS);

    @QueryParam("limit")
    @Parameter(
            description = "Rows a page, 1 to 200",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50"))
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(
            description = "The next of the page before",
            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))
    @Nullable
    String cursor;

    @QueryParam("count")
    @Parameter(
            description = "true: the first page tells how many rows there are, up to 1000",
            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.BOOLEAN))
    @Nullable
    String count;

    @Context
    @Nullable
    UriInfo address;

    /** Rows a page, 1 to 200. */
    public int limit() {
        if (limit == null) {
            return DEFAULT;
        }
        if (limit.matches("[0-9]{1,3}")) {
            int wanted = Integer.parseInt(limit);
            if (wanted >= 1 && wanted <= MOST) {
                return wanted;
            }
        }
        throw CommonProblem.INVALID
                .because("limit 必须为 1 到 200", "limit must be 1 to 200")
                .at("?limit", "out-of-range", "必须为 1 到 200 的整数", "Must be a whole number from 1 to 200");
    }

    /** Rows to read: one more than wanted, or than are counted. */
    public int fetch() {
        return (counts() ? MOST_COUNTED : limit()) + 1;
    }

    /** Whoever pages on knows it already. */
    private boolean counts() {
        if (count != null && !count.equals("true") && !count.equals("false")) {
            throw CommonProblem.INVALID
                    .because("count 必须为 true 或 false", "count must be true or false")
                    .at("?count", "invalid", "只能取 true 或 false", "Must be true or false");
        }
        return "true".equals(count) && cursor == null;
    }

    /** Keys of the last row the caller saw; empty on the first page. */
    public List<String> after() {
        return cursor == null ? List.of() : cursors().read(list(), cursor);
    }

    /** Cuts off what was read beyond the page and signs the keys of the last row that stays. */
    public <T> Page<T> page(List<T> rows, Function<T, List<String>> keys) {
        return page(rows, keys, List.of());
    }

    /**
     * The same for a list that looks at so many rows and no more.
     *
     * @param reached the keys of the last row that was looked at, where there are more; the page may then have fewer rows than
     *     wanted, even none, and a next one
     */
    public <T> Page<T> page(List<T> rows, Function<T, List<String>> keys, List<String> reached) {
        int wanted = limit();
        boolean more = rows.size() > MOST_COUNTED || !reached.isEmpty();
        RowCount counted = counts() ? new RowCount(Math.min(rows.size(), MOST_COUNTED), more) : null;
        List<T> items = List.copyOf(rows.subList(0, Math.min(wanted, rows.size())));
        List<String> last = rows.size() > wanted ? keys.apply(items.getLast()) : reached;
        return new Page<>(items, last.isEmpty() ? null : cursors().sign(list(), last), counted);
    }

    /** Which rows were asked for, and so in which order they come: a cursor of others would name no place among them. */
    private String list() {
        UriInfo asked = address;
        if (asked == null) {
            return "";
        }
        Map<String, List<String>> filters = new TreeMap<>(asked.getQueryParameters());
        filters.keySet().removeAll(OF_THE_PAGE);
        return asked.getPath().replaceFirst("/$", "") + filters;
    }

    private static Cursors cursors() {
        return Arc.container().instance(Cursors.class).get();
    }
}
