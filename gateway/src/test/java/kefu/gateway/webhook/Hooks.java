package kefu.gateway.webhook;

import static kefu.gateway.webhook.Subscribed.keeper;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;

/** The webhooks of one test: a real server that is told, what was subscribed to it, and what happens so that it hears of it. */
final class Hooks implements AutoCloseable {

    static final String TYPE = "ticket.penalty.recorded.v1";

    private final Receiver receiver = new Receiver();
    private final List<String> made = new ArrayList<>();

    Receiver receiver() {
        return receiver;
    }

    String subscribe(String order) {
        return subscribe(receiver, order);
    }

    String subscribe(Receiver to, String order) {
        String address = Subscribed.to(to.url(), order, List.of(TYPE))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        made.add(address);
        return address;
    }

    /** One that the test has subscribed itself. */
    void endsLater(String address) {
        made.add(address);
    }

    static String happens(UUID subject) {
        return Events.publish("ticket.events", TYPE, subject, Map.of("number", "P-1", "process", "penalty"))
                .toString();
    }

    static List<String> happens(UUID subject, int times) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            ids.add(happens(subject));
        }
        return ids;
    }

    static ValidatableResponse deliveries(String webhook) {
        return keeper().get(webhook + "/deliveries").then().statusCode(200);
    }

    /** When the oldest delivery was tried last, once that is another time than before. */
    static String triedAgain(String webhook, String before) {
        return await().until(
                        () -> String.valueOf(deliveries(webhook).extract().<String>path("items[-1].lastAt")),
                        lastAt -> !lastAt.equals("null") && !lastAt.equals(before));
    }

    @Override
    public void close() {
        made.forEach(address ->
                keeper().header("If-Match", "*").delete(address).then().statusCode(204));
        receiver.close();
        TestClock.real();
    }
}
