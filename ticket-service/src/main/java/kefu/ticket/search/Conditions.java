package kefu.ticket.search;

import java.util.ArrayList;
import java.util.List;

/** What a statement asks of its rows, with the values in the order of their placeholders. */
final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Conditions and(String text, List<?> itsValues) {
        texts.add(text);
        values.addAll(itsValues);
        return this;
    }

    Conditions and(Filter filter, Object asked) {
        return and(filter.condition(), filter.values(asked));
    }

    /** Nothing where nothing is asked. */
    String where() {
        return texts.isEmpty() ? "" : " WHERE " + String.join(" AND ", texts);
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}
