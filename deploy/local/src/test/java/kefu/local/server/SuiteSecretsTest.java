package kefu.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteSecretsTest {

    @TempDir
    Path state;

    @Test
    void passwordsAreMadeOnceDifferentForEachAndForTheirOwnerAlone() throws IOException {
        SuiteSecrets made = SuiteSecrets.in(state);

        assertThat(made.accounts())
                .extracting(MySqlAccount::password)
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(SuiteSecrets.in(state).accounts()).isEqualTo(made.accounts());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void anAccountOwnsItsOwnSchemaAndNoOther() {
        MySqlAccount ticket = SuiteSecrets.in(state).accounts().getFirst();

        assertThat(String.join("\n", ticket.statements("127.0.0.1")))
                .contains("ON " + ticket.schema() + ".* TO")
                .doesNotContain("*.*", "GRANT OPTION");
    }
}
