package kefu.bench.suite;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetTest {

    private final Map<String, String> here = new HashMap<>(Map.ofEntries(
            entry("KEFU_ROOT", "/kefu"),
            entry("KEFU_HOME", "/kefu/.kefu"),
            entry("KEFU_URL_TICKET", "http://127.0.0.1:8081"),
            entry("KEFU_URL_GATEWAY", "http://127.0.0.1:8080"),
            entry("KEFU_JDBC_URL_TICKET", "jdbc:mysql://127.0.0.1:13306/kefu_ticket?sslMode=DISABLED"),
            entry("KEFU_JDBC_USER_TICKET", "kefu_ticket"),
            entry("KEFU_JDBC_PASSWORD_TICKET", "secret"),
            entry("KEFU_JDBC_URL_CUSTOMER", "jdbc:mysql://127.0.0.1:13306/kefu_customer?sslMode=DISABLED"),
            entry("KEFU_JDBC_USER_CUSTOMER", "kefu_customer"),
            entry("KEFU_JDBC_PASSWORD_CUSTOMER", "secret"),
            entry("KEFU_KAFKA", "127.0.0.1:19092")));

    @Test
    void theSuiteOfThisMachineIsMeasured() {
        assertThat(Target.of(here).ticket()).hasToString("http://127.0.0.1:8081");
    }

    @Test
    void aSuiteElsewhereIsRefusedWhicheverPartOfItIsElsewhere() {
        Map<String, String> elsewhere = Map.of(
                "KEFU_URL_TICKET", "http://db.example.org:8081",
                "KEFU_JDBC_URL_TICKET", "jdbc:mysql://db.example.org:3306/kefu_ticket?a=b",
                "KEFU_JDBC_URL_CUSTOMER", "jdbc:mysql://db.example.org:3306/kefu_customer?a=b",
                "KEFU_KAFKA", "127.0.0.1:19092,db.example.org:9092");
        elsewhere.forEach((name, value) -> {
            Map<String, String> environment = new HashMap<>(here);
            environment.put(name, value);
            assertThatThrownBy(() -> Target.of(environment)).hasMessageContaining("db.example.org");
        });
    }

    @Test
    void withoutTheLauncherTheBenchSaysWhatIsMissing() {
        here.remove("KEFU_KAFKA");

        assertThatThrownBy(() -> Target.of(here))
                .hasMessageContaining("KEFU_KAFKA")
                .hasMessageContaining("./kefu bench");
    }

    @Test
    void idsOfCopiedTicketsGrowAndDiffer() {
        var first = Ids.next();
        var second = Ids.next();

        assertThat(second.version()).isEqualTo(7);
        assertThat(second.variant()).isEqualTo(2);
        assertThat(second).isGreaterThan(first);
    }
}
