package kefu.platform.testkit;

import static io.restassured.RestAssured.given;

import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the service under test tells about itself on its management port, by value. */
public final class Metrics {

    private Metrics() {}

    /** All series of this name that have these labels, such as {@code status="201"}, together. */
    public static double value(String name, String... labels) {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class);
        return given().baseUri("http://localhost")
                .port(port)
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .filter(line -> Stream.of(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
