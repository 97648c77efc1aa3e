package kefu.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestVerdictTest {
    private static final Instant START = Instant.parse("2024-03-01T10:00:00Z");

    @TempDir
    private Path module;

    @Test
    void redTestsAreNamedWithWhatTheySaidAndFlakesBesideThem() throws IOException {
        report("TEST-kefu.A.xml", START, """
                <testsuite>
                  <testcase classname="kefu.A" name="works"/>
                  <testcase classname="kefu.A" name="breaks">
                    <failure message="expected: 1&#10;  but was: 2" type="x">a stack</failure>
                    <rerunFailure message="expected: 1 but was: 3" type="x"/>
                  </testcase>
                  <testcase classname="kefu.A" name="wavers"><flakyError type="x">too late</flakyError></testcase>
                </testsuite>
                """);

        TestVerdict verdict = TestVerdict.of(List.of(module), START);

        assertThat(verdict.passed()).isOne();
        assertThat(verdict.failed()).containsExactly("kefu.A.breaks: expected: 1 but was: 2");
        assertThat(verdict.flaky()).containsExactly("kefu.A.wavers: too late");
    }

    @Test
    void reportsOfFormerRunsAndModulesWithoutTestsSayNothing() throws IOException {
        report(
                "TEST-kefu.B.xml",
                START.minusSeconds(1),
                "<testsuite><testcase name='old'><error/></testcase></testsuite>");

        TestVerdict verdict = TestVerdict.of(List.of(module, module.resolve("bare")), START);

        assertThat(verdict).isEqualTo(new TestVerdict(0, List.of(), List.of()));
    }

    private void report(String name, Instant written, String content) throws IOException {
        Path folder = Files.createDirectories(module.resolve("target/surefire-reports"));
        Path file = Files.writeString(folder.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(written));
    }
}
