package kefu.ticket.report;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A report as CSV where the caller would rather have that ({@code Accept: text/csv}), otherwise as JSON. */
final class Format {

    static final String CSV = "text/csv";

    private static final MediaType TABLE = new MediaType("text", "csv", "UTF-8");

    private Format() {}

    static <T extends Record> Response of(HttpHeaders wanted, Object report, Class<T> type, List<T> rows) {
        boolean table = wanted.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(first -> !first.isWildcardType() && first.isCompatible(TABLE))
                .isPresent();
        return table
                ? Response.ok(Csv.of(type, rows), TABLE).build()
                : Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
