package kefu.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kefu.platform.process.VersionFingerprints.Version;
import org.junit.jupiter.api.Test;

/** A version of a process says for ever what it said when it came into force. */
@QuarkusTest
class UnchangedVersionsTest {

    private static final String THIS = HexFormat.of().formatHex(new byte[32]);
    private static final String THAT = THIS.replace('0', '1');

    @Inject
    UnchangedVersions versions;

    @Inject
    VersionFingerprints fingerprints;

    @Inject
    Processes processes;

    private final String process = "walk-" + UUID.randomUUID();

    private SortedMap<Version, String> version(int number, String fingerprint) {
        return new TreeMap<>(Map.of(new Version(process, number), fingerprint));
    }

    @Test
    void whatIsInForceIsOnRecordAndStartsAgainUnchanged() {
        assertThat(fingerprints.all()).containsAllEntriesOf(processes.fingerprints());
        assertThatCode(() -> versions.start(new StartupEvent())).doesNotThrowAnyException();
    }

    @Test
    void whatChangedWithinItsVersionStopsTheServiceAndIsNamed() {
        versions.compare(version(1, THIS), false);
        assertThatThrownBy(() -> versions.compare(version(1, THAT), false))
                .hasMessageContaining(process + " v1")
                .hasMessageContaining("needs a higher version");
        assertThat(fingerprints.all()).containsAllEntriesOf(version(1, THIS));
    }

    @Test
    void aHigherVersionIsNoChangeOfTheOneBefore() {
        versions.compare(version(1, THIS), false);
        SortedMap<Version, String> both = version(1, THIS);
        both.putAll(version(2, THAT));
        versions.compare(both, false);
        assertThat(fingerprints.all()).containsAllEntriesOf(both);
    }

    @Test
    void aChangeThatIsMeantIsTakenOverOnce() {
        versions.compare(version(1, THIS), false);
        versions.compare(version(1, THAT), true);
        assertThatCode(() -> versions.compare(version(1, THAT), false)).doesNotThrowAnyException();
    }
}
