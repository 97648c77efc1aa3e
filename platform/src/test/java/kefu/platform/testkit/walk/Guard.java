package kefu.platform.testkit.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import kefu.platform.identity.Caller;

/**
 * What is declared of the routes below an address: which rule guards the rows they show, whom the desk behind them refuses
 * although the route would let him in, and rows to try it on.
 */
public final class Guard {

    private final String prefix;
    private final String rule;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();
    private final Map<String, String[]> fields = new TreeMap<>();
    private Predicate<Caller> refused = caller -> false;
    private boolean undecided;
    private String query = "";

    /**
     * A row that exists.
     *
     * @param id as it stands in the address
     * @param key by which a list is narrowed to it
     */
    record Row(String what, String id, String key, Predicate<Caller> seen, Predicate<Caller> clear) {}

    private Guard(String prefix, String rule) {
        this.prefix = prefix;
        this.rule = rule;
    }

    /**
     * Routes below an address.
     *
     * @param rule the rule that guards their rows, in words
     */
    public static Guard of(String prefix, String rule) {
        return new Guard(prefix, rule);
    }

    /** Lists of rows that have no address below theirs; no route is guarded by it. */
    public static Guard ofLists(String rule) {
        return new Guard("lists", rule);
    }

    /** Those the desk refuses with 403 although their role is let in. */
    public Guard refuses(Predicate<Caller> callers) {
        refused = callers;
        return this;
    }

    /** What every request asks beside the address, such as something a route without end refuses at once. */
    public Guard asking(String parameters) {
        query = "?" + parameters;
        return this;
    }

    /** Whether the desk refuses somebody depends on more than who he is, such as the step of a process. */
    public Guard leavesTheRestToTheProcess() {
        undecided = true;
        return this;
    }

    /** A row that exists, and who sees it according to the declaration, perhaps in clear. */
    public Guard row(String what, String id, String key, Predicate<Caller> seen, Predicate<Caller> clear) {
        rows.add(new Row(what, id, key, seen, clear));
        return this;
    }

    /** A list that shows the row to those who see it; {@code {key}} is the key of the row. */
    public Guard list(String address) {
        lists.add(address);
        return this;
    }

    /** A personal field of a row's own address. */
    public Guard field(String pointer, String plain, String masked) {
        fields.put(pointer, new String[] {plain, masked});
        return this;
    }

    String prefix() {
        return prefix;
    }

    boolean guards(Route route) {
        String shape = Route.shape(prefix);
        String path = Route.shape(route.path());
        return path.equals(shape) || path.startsWith(shape + "/");
    }

    boolean refuses(Caller caller) {
        return refused.test(caller);
    }

    String query() {
        return query;
    }

    boolean isUndecided() {
        return undecided;
    }

    List<Row> rows() {
        return rows;
    }

    List<String> lists() {
        return lists;
    }

    Map<String, String[]> fields() {
        return fields;
    }

    /** Whether the route shows the row itself. */
    boolean isAddressOfRow(Route route) {
        return Route.shape(route.path()).equals(Route.shape(prefix));
    }

    /** Whether the route needs nothing beside the row to be found. */
    boolean needsNothingElse(Route route) {
        return route.pathParameters().size() == 1 && !route.path().contains("{operator}");
    }

    @Override
    public String toString() {
        return prefix + " (" + rule + ")";
    }
}
