package kefu.bench.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kefu.bench.suite.Wire;

/** What is asked for: lists with a page further on of each, what is due, who has this number, and searches. */
enum Pages {
    LISTS(
            "/api/v1/tickets?limit=50",
            "/api/v1/tickets?limit=50&process=complaint&state=RECORDED",
            "/api/v1/tickets?limit=50&closed=false&sort=priority",
            "/api/v1/tickets?limit=50&assignee=B10&closed=false&sort=priority",
            "/api/v1/tickets?limit=50&customField=" + Beside.FIELD + ":A7"),
    /** Of ten thousand tickets of a year some twenty are due on a day: a page that is full at any size. */
    DUE_AND_NUMBER("/api/v1/due-today?limit=20", "/api/v1/calls/lookup?phone=13800000100"),
    RARE_WORD("/api/v1/tickets?limit=50&q=" + encoded("三号泵房漏水")),
    COMMON_WORD("/api/v1/tickets?limit=50&q=" + encoded(Copies.COMMON));

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> paths;

    Pages(String... paths) {
        this.paths = List.of(paths);
    }

    String title() {
        return switch (this) {
            case LISTS -> "lists";
            case DUE_AND_NUMBER -> "due today, number";
            case RARE_WORD -> "search, rare word";
            case COMMON_WORD -> "search, common word";
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The pages as they can be read now, second pages with their cursors. */
    List<String> now(Wire wire) throws IOException {
        List<String> pages = new ArrayList<>(paths);
        for (String path : paths) {
            JsonNode next = JSON.readTree(read(wire, path)).path("next");
            if (next.isTextual()) {
                pages.add(path + "&cursor=" + encoded(next.asText()));
            }
        }
        return pages;
    }

    static String read(Wire wire, String path) throws IOException {
        Wire.Answer answer = wire.get(path);
        if (answer.status() != 200) {
            throw new IOException(path + " was refused: " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }
}
