package kefu.ticket;

import static kefu.ticket.Calls.agent;

import java.util.Map;
import java.util.function.Supplier;

/** What can be replaced of what is written on a ticket or attached to it, for the walk over all routes. */
final class Contents {

    private Contents() {}

    static Map<String, Supplier<String>> known(Supplier<String> ticket) {
        return Map.of(
                "/api/v1/tickets/{id}/attachments/{attachment}",
                () -> announced(ticket.get()) + "?reason=x",
                "/api/v1/tickets/{id}/attachments/{attachment}/content",
                () -> announced(ticket.get()) + "/content",
                "/api/v1/tickets/{id}/drafts/{kind}",
                () -> drafted(ticket.get()));
    }

    private static String announced(String ticket) {
        String path = ticket + "/attachments";
        return path
                + "/"
                + agent("1001")
                        .post(path.substring("/api/v1".length()), Map.of("name", "a.pdf"))
                        .path("id");
    }

    private static String drafted(String ticket) {
        String path = ticket + "/drafts/NOTE";
        agent("1001")
                .request()
                .contentType("application/json")
                .body(Map.of("text", "x"))
                .put(path)
                .then()
                .statusCode(200);
        return path;
    }
}
