package kefu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Predicate;

/** The suite all stories are played on, and the people in them. */
final class Stage {

    static final Suite SUITE = open();

    private Stage() {}

    private static Suite open() {
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

    /** A customer nobody else has. */
    static String customer(String name, String key) {
        return csManager()
                .post(
                        "/customers",
                        "{'kind':'ORGANISATION','name':'" + name + "','registrationNumber':'" + key
                                + "','phone':'02258" + Math.floorMod(key.hashCode(), 900_000)
                                + "','dealings':'ORDINARY',"
                                + "'confidentialUntil':'2030-12-31','dedicatedHandler':'8001'}")
                .id();
    }

    /** The one item of a list that fits, as soon as it is there: other services hear of things a moment later. */
    static JsonNode eventually(Person who, String list, Predicate<JsonNode> fits) {
        JsonNode[] found = new JsonNode[1];
        await(list)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    Answer answer = who.get(list);
                    for (JsonNode item : answer.items()) {
                        if (fits.test(item)) {
                            found[0] = item;
                        }
                    }
                    assertThat(found[0])
                            .as("an item that fits in " + answer.body())
                            .isNotNull();
                });
        return found[0];
    }

    /** Waits until a resource shows this value. */
    static void until(Person who, String path, String pointer, String value) {
        await(path + " " + pointer + " = " + value)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(
                        () -> assertThat(who.get(path).ok().text(pointer)).isEqualTo(value));
    }
}
