package kefu.ticket.search;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.ticket.Viewer;

/** Turns what a viewer may see into filters, so that his lists are read from the index of what is his. */
final class Narrowing {

    private Narrowing() {}

    /** Adds the filters; false if there is nothing he could find with what he asked for. */
    static boolean apply(Viewer viewer, Map<Filter, Object> asked) {
        return switch (viewer.scope()) {
            case HOUSE -> true;
            case OWN_JOBS -> narrow(asked, Filter.ASSIGNEE, viewer.operator());
            case OWN_TICKETS -> customer(viewer, asked);
        };
    }

    private static boolean customer(Viewer viewer, Map<Filter, Object> asked) {
        UUID self = viewer.customer();
        return self != null && narrow(asked, Filter.CUSTOMER, Columns.bytes(self));
    }

    private static boolean narrow(Map<Filter, Object> asked, Filter filter, Object own) {
        Object given = asked.putIfAbsent(filter, own);
        return given == null || Objects.deepEquals(given, own);
    }
}
