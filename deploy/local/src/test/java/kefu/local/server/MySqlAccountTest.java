package kefu.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MySqlAccountTest {

    @Test
    void aServiceMayDoNothingOutsideItsOwnSchema() {
        List<String> statements = new MySqlAccount("kefu_ticket", "secret", "kefu_ticket").statements("127.0.0.1");

        assertThat(statements)
                .filteredOn(each -> each.startsWith("GRANT"))
                .singleElement()
                .asString()
                .contains(" ON kefu_ticket.* TO 'kefu_ticket'@'127.0.0.1'")
                .doesNotContain("ALL")
                .doesNotContain("GRANT OPTION")
                .doesNotContain("SUPER");
    }

    @Test
    void everyStatementIsALineOfItsOwn() {
        assertThat(new MySqlAccount("a", "b", "c").statements("%"))
                .allMatch(each -> each.endsWith(";") && !each.contains("\n"));
    }
}
