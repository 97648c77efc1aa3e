package kefu.platform.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.platform.transfer.ImportFaults.Fault;
import kefu.platform.web.Documents;
import org.jspecify.annotations.Nullable;

/**
 * The refused rows of an import, each as it came and with what is wrong with it beside it, so that the file can be corrected
 * and sent again as it is.
 */
record ErrorFile(Format format, List<String> columns, Locale language) {

    private static final List<String> ADDED =
            List.of("error.line", "error.problem", "error.pointer", "error.code", "error.message");

    static ErrorFile of(Format format, @Nullable String header, Locale language) {
        List<String> columns = header == null
                ? List.of()
                : Csv.read(header).stream()
                        .filter(column -> !ADDED.contains(column))
                        .toList();
        return new ErrorFile(format, columns, language);
    }

    /** What stands before the first row. */
    @Nullable
    String head() {
        if (format == Format.NDJSON) {
            return null;
        }
        List<String> all = new ArrayList<>(columns);
        all.addAll(ADDED);
        return ExportSheet.MARK + Csv.write(all);
    }

    String line(Fault fault) {
        return format == Format.CSV ? record(fault) : object(fault);
    }

    private String record(Fault fault) {
        List<@Nullable String> cells = new ArrayList<>(sent(fault));
        while (cells.size() < columns.size()) {
            cells.add(null);
        }
        List<@Nullable String> all = new ArrayList<>(cells.subList(0, columns.size()));
        all.add(Long.toString(fault.line()));
        all.add("/problems/" + fault.problem());
        all.add(joined(fault, "pointer"));
        all.add(joined(fault, "code"));
        all.add(fault.errors().isEmpty() ? fault.detail().in(language) : joined(fault, "message"));
        return Csv.write(all);
    }

    private static List<String> sent(Fault fault) {
        try {
            return Csv.read(fault.sent());
        } catch (Refusal noRecord) {
            return List.of(fault.sent());
        }
    }

    private String joined(Fault fault, String what) {
        return fault.errors().stream()
                .map(one -> switch (what) {
                    case "pointer" -> one.pointer();
                    case "code" -> one.code();
                    default -> one.message().in(language);
                })
                .collect(Collectors.joining("; "));
    }

    private String object(Fault fault) {
        ObjectNode row = parsed(fault.sent());
        ObjectNode error = row.putObject(RowReader.ADDED);
        error.put("line", fault.line());
        error.put("problem", "/problems/" + fault.problem());
        error.put("detail", fault.detail().in(language));
        fault.errors()
                .forEach(one -> error.withArrayProperty("errors")
                        .addObject()
                        .put("pointer", one.pointer())
                        .put("code", one.code())
                        .put("message", one.message().in(language)));
        return Json.write(row);
    }

    private static ObjectNode parsed(String sent) {
        try {
            JsonNode row = Documents.parse(sent);
            return row instanceof ObjectNode object ? object : Json.object().put("sent", sent);
        } catch (Refusal noJson) {
            return Json.object().put("sent", sent);
        }
    }
}
