package kefu.platform.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How a list looks as a file: one JSON object a line, or the columns of it as CSV, with the mark by which spreadsheets know
 * UTF-8. What it writes can be imported again.
 *
 * @param columns of CSV; {@code a.b} is {@code b} of {@code a}
 */
public record ExportSheet(Format format, List<String> columns) {

    /** By which spreadsheets know UTF-8. */
    static final String MARK = "\uFEFF";

    public static ExportSheet of(@Nullable String format, List<String> columns) {
        Format wanted = Arrays.stream(Format.values())
                .filter(one ->
                        format == null ? one == Format.NDJSON : one.name().equals(format))
                .findFirst()
                .orElseThrow(() -> wrong("format", "只能取 CSV 或 NDJSON", "Must be CSV or NDJSON"));
        return new ExportSheet(wanted, columns);
    }

    /** The last row that has come already, after which to go on. */
    public static @Nullable UUID after(@Nullable String given) {
        if (given == null) {
            return null;
        }
        if (!given.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw wrong("after", "应为最后一行的 id", "Must be the id of the last row that came");
        }
        return UUID.fromString(given);
    }

    /** The answer: written while it is read, to be saved and never kept in between. */
    public <T> Response answer(String name, Function<T, ?> row, Function<@Nullable T, List<T>> pages) {
        String head = format == Format.CSV ? MARK + Csv.write(new ArrayList<>(columns)) : null;
        String ending = format == Format.CSV ? ".csv" : ".ndjson";
        return Response.ok(Lines.<T>of(head, one -> line(row.apply(one)), pages))
                .type(format.mediaType() + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ending + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private String line(Object row) {
        if (format == Format.NDJSON) {
            return Json.write(row);
        }
        JsonNode tree = Json.tree(row);
        List<@Nullable String> cells = new ArrayList<>();
        for (String column : columns) {
            JsonNode cell = tree.at("/" + column.replace('.', '/'));
            cells.add(cell.isMissingNode() ? null : cell.isValueNode() ? cell.asText() : Json.write(cell));
        }
        return Csv.write(cells);
    }

    private static Refusal wrong(String name, String zh, String en) {
        return CommonProblem.INVALID
                .because("查询参数不正确", "A query parameter is not valid")
                .at("?" + name, "invalid", zh, en);
    }
}
