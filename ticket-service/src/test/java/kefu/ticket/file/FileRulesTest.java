package kefu.ticket.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, types and stretches of files. */
class FileRulesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "漏水照片.png | 漏水照片.png",
                "../../etc/passwd | passwd",
                "C:\\Users\\x\\账单.pdf | 账单.pdf",
                "a<b>:c?.txt | a_b_c_.txt",
                ".htaccess | htaccess",
                "CON.txt | _CON.txt",
                "发票\u202Egnp.exe | 发票_gnp.exe",
                "' trailing. ' | trailing"
            })
    void aNameIsFitToBeSavedAnywhere(String given, String fit) {
        assertThat(FileName.fit(given)).contains(fit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "///", "\u0000\u0007", " . "})
    void ofSomeNamesNothingIsLeft(String given) {
        assertThat(FileName.fit(given)).isEmpty();
    }

    @Test
    void aLongNameKeepsItsEnd() {
        String fit = FileName.fit("长".repeat(250) + ".docx").orElseThrow();
        assertThat(fit).hasSize(120).endsWith(".docx");
    }

    @Test
    void aDownloadIsNamedForOldAndNewReaders() {
        assertThat(FileName.disposition("漏 水\".png"))
                .isEqualTo("attachment; filename=\"_ __.png\"; filename*=UTF-8''%E6%BC%8F%20%E6%B0%B4%22.png");
    }

    @Test
    void theContentTellsWhatAFileIs() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertThat(type(png, "a.png")).isEqualTo(new TrueType("image/png", true));
        assertThat(type(png, "a.pdf")).isEqualTo(new TrueType("image/png", false));
        assertThat(type(png, "a")).isEqualTo(new TrueType("image/png", true));
        assertThat(type(text("%PDF-1.7\n%âãÏÓ\n"), "账单.pdf")).isEqualTo(new TrueType("application/pdf", true));
        assertThat(type(text("a,b\n1,2\n"), "a.csv")).isEqualTo(new TrueType("text/csv", true));
        assertThat(type(text("今天来电"), "记录.txt")).isEqualTo(new TrueType("text/plain", true));
        assertThat(type(text("plain"), "a.pdf").asNamed()).isFalse();
    }

    /** Archives in archives, hundreds of megabytes when unpacked; and one that nobody could unpack. */
    @Test
    void anArchiveIsKnownByItsFirstBytesAndIsUnpackedByNobody() throws IOException {
        byte[] bomb = packed(new byte[50 << 20]);
        for (int deeper = 0; deeper < 3; deeper++) {
            bomb = packed(bomb);
        }
        assertThat(type(bomb, "a.zip")).isEqualTo(new TrueType("application/zip", true));
        assertThat(type(Arrays.copyOf(bomb, 40), "a.zip")).isEqualTo(new TrueType("application/zip", true));
        assertThat(type(bomb, "a.png")).isEqualTo(new TrueType("application/zip", false));
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("inner.zip"));
            archive.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatRunsWhenItIsOpenedIsKnownUnderAnyName() throws IOException {
        byte[] program = new byte[200];
        program[0] = 'M';
        program[1] = 'Z';
        assertThat(type(program, "照片.png").mediaType()).isNotEqualTo("image/png");
        assertThat(type(text("<!DOCTYPE html><html><script>x</script></html>"), "a.txt")
                        .mediaType())
                .isNotEqualTo("text/plain");
        assertThat(type(text("alert(1)"), "a.js").mediaType()).isNotEqualTo("text/plain");
        assertThat(type(text("<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>"), "a.png")
                        .mediaType())
                .isNotEqualTo("image/png");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 10",
        "bytes=90-, 90, 10",
        "bytes=-5, 95, 5",
        "bytes=-500, 0, 100",
        "bytes=50-5000, 50, 50",
        "bytes=100-, 100, 0",
        "bytes=-0, 100, 0"
    })
    void oneStretchIsGiven(String header, long from, long length) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(from, length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1-2,4-5", "bytes=9-1", "lines=1-2", "bytes=-", "bytes=x", ""})
    void anythingElseMeansAllOfIt(String header) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(Optional.empty());
    }

    @Test
    void aDirectoryKeepsGivesAndRemoves() throws IOException {
        DirectoryStore store = new DirectoryStore(folder);
        UUID key = UUID.randomUUID();
        store.keep(key, Files.write(folder.resolve("received"), text("0123456789")));
        assertThat(folder.resolve("received")).doesNotExist();
        try (InputStream stretch = store.open(key, 3, 4)) {
            assertThat(stretch.readAllBytes()).isEqualTo(text("3456"));
        }
        store.remove(key);
        store.remove(key);
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private TrueType type(byte[] bytes, String name) throws IOException {
        return TrueType.of(Files.write(folder.resolve("file"), bytes), name);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
