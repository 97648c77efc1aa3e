package kefu.ticket.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a report as CSV (RFC 4180) with a header; records within records become columns of their own. A text that a
 * spreadsheet would take for a formula is kept a text.
 */
final class Csv {

    private static final String END = "\r\n";

    private Csv() {}

    static <T extends Record> String of(Class<T> type, List<T> rows) {
        StringBuilder csv = new StringBuilder(line(names(type)));
        rows.forEach(row -> csv.append(line(values(row))));
        return csv.toString();
    }

    private static List<String> names(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isRecord()) {
                names.addAll(names(component.getType()));
            } else {
                names.add(component.getName());
            }
        }
        return names;
    }

    private static List<String> values(Record row) {
        List<String> values = new ArrayList<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            Object value = value(row, component);
            if (value instanceof Record inner) {
                values.addAll(values(inner));
            } else {
                values.add(value == null ? "" : value.toString());
            }
        }
        return values;
    }

    private static @Nullable Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String line(List<String> values) {
        StringJoiner line = new StringJoiner(",", "", END);
        values.forEach(value -> line.add(cell(value)));
        return line.toString();
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        String text = formula ? "'" + value : value;
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
