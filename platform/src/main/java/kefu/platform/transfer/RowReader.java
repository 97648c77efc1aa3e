package kefu.platform.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Documents;
import org.jspecify.annotations.Nullable;

/**
 * Makes a row of what stands in the file. An empty cell says nothing. What the file of refused rows adds to a row is passed
 * over, so that it can be corrected and sent again.
 */
final class RowReader {

    /** What the file of refused rows adds: a member in NDJSON, columns that begin with it in CSV. */
    static final String ADDED = "error";

    private static final String ANYTHING_BELOW = ".*";

    private final Format format;
    private final List<String> columns;

    RowReader(Format format, @Nullable String header) {
        this.format = format;
        this.columns = header == null ? List.of() : Csv.read(header);
    }

    Row read(RawRow raw) {
        if (raw.refusal() != null) {
            throw raw.refusal();
        }
        return format == Format.CSV
                ? new Row(raw.line(), record(raw.text()), false)
                : new Row(raw.line(), object(raw.text()), true);
    }

    private static ObjectNode object(String text) {
        JsonNode read = Documents.parse(text);
        if (!(read instanceof ObjectNode row)) {
            throw CommonProblem.MALFORMED.because("该行必须是 JSON 对象", "The row must be a JSON object");
        }
        row.remove(ADDED);
        return row;
    }

    private ObjectNode record(String text) {
        List<String> cells = Csv.read(text);
        if (cells.size() != columns.size()) {
            throw CommonProblem.MALFORMED
                    .because(
                            "该行有 " + cells.size() + " 列，表头有 " + columns.size() + " 列",
                            "The row has " + cells.size() + " cells, the header " + columns.size())
                    .at("", "cells", "列数须与表头一致", "Must have as many cells as the header");
        }
        ObjectNode row = Json.object();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && !isAdded(columns.get(i))) {
                put(row, columns.get(i), cells.get(i));
            }
        }
        return row;
    }

    private static void put(ObjectNode row, String column, String cell) {
        int dot = column.indexOf('.');
        if (dot < 0) {
            row.put(column, cell);
        } else if (row.path(column.substring(0, dot)).isValueNode()) {
            throw CommonProblem.INVALID
                    .because("两列互相矛盾", "Two columns contradict each other")
                    .at("/" + column, "twice", "该内容已由另一列给出", "Another column says it already");
        } else {
            row.withObjectProperty(column.substring(0, dot)).put(column.substring(dot + 1), cell);
        }
    }

    private static boolean isAdded(String column) {
        return column.startsWith(ADDED + ".");
    }

    /** Refuses a header with a column nobody knows, or twice the same one. */
    static void check(String header, Set<String> known) {
        Refusal refusal =
                CommonProblem.INVALID.because("表头有误", "The header is not valid").with("known", new TreeSet<>(known));
        Set<String> seen = new TreeSet<>();
        for (String column : Csv.read(header)) {
            if (!seen.add(column)) {
                refusal.at("/" + column, "twice", "列名重复", "Is there twice");
            } else if (!isKnown(column, known)) {
                refusal.at("/" + column, "unknown-column", "没有该列", "There is no such column");
            }
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }

    private static boolean isKnown(String column, Set<String> known) {
        int dot = column.indexOf('.');
        return isAdded(column)
                || known.contains(column)
                || dot > 0 && dot < column.length() - 1 && known.contains(column.substring(0, dot) + ANYTHING_BELOW);
    }
}
