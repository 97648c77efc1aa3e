package kefu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** The suite all stories are played on, and the people in them. */
final class Stage {

    static final Suite SUITE = open();

    private static final AtomicInteger NUMBERS =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1_000_000, 9_000_000));

    private Stage() {}

    private static Suite open() {
        // Long enough for a busy machine, and for a broker that has to find out who is gone.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(90));
        if (System.getenv("KEFU_HOME") != null) {
            return Suite.running();
        }
        return Curtain.opened(Suite.local(".kefu/journeys", 12_000));
    }

    static Person agent() {
        return SUITE.person("1001", "AGENT");
    }

    static Person otherAgent() {
        return SUITE.person("1002", "AGENT");
    }

    static Person clerk() {
        return SUITE.person("2001", "INFO_CLERK");
    }

    static Person csManager() {
        return SUITE.person("3001", "CS_MANAGER", "--rank", "MANAGER");
    }

    static Person technician() {
        return SUITE.person("4001", "TECHNICIAN");
    }

    static Person meterReader() {
        return SUITE.person("5001", "METER_READER");
    }

    static Person cashier() {
        return SUITE.person("6001", "CASHIER");
    }

    static Person finance() {
        return SUITE.person("7001", "FINANCE");
    }

    static Gas gas() {
        return new Gas(meterReader(), cashier(), finance());
    }

    /** A customer nobody else has, also when a story is told again: one file per customer is the rule. */
    static String customer(String name) {
        int number = NUMBERS.incrementAndGet();
        return csManager()
                .post(
                        "/customers",
                        "{'kind':'ORGANISATION','name':'%s','registrationNumber':'91120100MA%07dX',"
                                        .formatted(name, number)
                                + "'phone':'022%08d','dealings':'ORDINARY',".formatted(number)
                                + "'confidentialUntil':'2030-12-31','dedicatedHandler':'8001'}")
                .id();
    }

    /** The number of a gas meter nobody else has. */
    static String meter() {
        return "GM-" + NUMBERS.incrementAndGet();
    }

    /** The one item of a list that fits, as soon as it is there: other services hear of things a moment later. */
    static JsonNode eventually(Person who, String list, Predicate<JsonNode> fits) {
        JsonNode[] found = new JsonNode[1];
        await(list).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> {
            Answer answer = who.get(list);
            for (JsonNode item : answer.items()) {
                if (fits.test(item)) {
                    found[0] = item;
                }
            }
            assertThat(found[0]).as("an item that fits in " + answer.body()).isNotNull();
        });
        return found[0];
    }

    /** The document of the whole suite; after a restart of everything its parts come one by one. */
    static String document() {
        String document = SUITE.environment().get("GATEWAY") + "/openapi.json?complete=true";
        await(document)
                .ignoreExceptions()
                .untilAsserted(() -> URI.create(document).toURL().openStream().close());
        return document;
    }

    /** Waits until a resource shows this value. */
    static void until(Person who, String path, String pointer, String value) {
        await(path + " " + pointer + " = " + value)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(
                        () -> assertThat(who.get(path).ok().text(pointer)).isEqualTo(value));
    }
}
