package kefu.client.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import kefu.client.Kefu;
import kefu.client.Versioned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {

    private static final String HOME = "kefu.client.api";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ticket-service", "customer-archive-service", "callback-service", "billing-service"})
    void whatAServicePromisesBecomesClassesThatCompile(String service) throws IOException {
        JsonNode document = promised(service);
        assertThat(Generator.write(document, folder, HOME)).isGreaterThan(20);
        compile();
        long operations = document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/"))
                .flatMap(path -> path.getValue().properties().stream())
                .filter(member -> member.getValue().has("responses"))
                .count();
        assertThat(occurrences("return suite.ask(")).isEqualTo((int) operations);
    }

    @Test
    void aGeneratedClassAsksForWhatItSaysAndReadsItInShape() throws Exception {
        Generator.write(promised("ticket-service"), folder, HOME);
        compile();
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer gateway = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        gateway.createContext("/", at -> answer(at, asked));
        gateway.start();
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Kefu suite = Kefu.at(
                    URI.create("http://127.0.0.1:" + gateway.getAddress().getPort()), () -> "t");
            Class<?> type = classes.loadClass(HOME + ".TicketsApi");
            Object tickets = type.getConstructor(Kefu.class).newInstance(suite);
            Versioned<?> got = (Versioned<?>) type.getMethod("getById", Object.class, Map.class)
                    .invoke(tickets, "a/b", Map.of("fields", "id,number"));
            assertThat(got.etag()).isEqualTo("\"7\"");
            assertThat(got.value()).hasFieldOrPropertyWithValue("number", "CP-1");
            assertThat(got.value()).hasFieldOrPropertyWithValue("id", new UUID(0, 7));
        } finally {
            gateway.stop(0);
        }
        assertThat(asked).containsExactly("GET /api/v1/tickets/a%2Fb?fields=id%2Cnumber");
    }

    private static void answer(HttpExchange at, List<String> asked) throws IOException {
        asked.add(at.getRequestMethod() + " " + at.getRequestURI());
        byte[] body = "{\"id\":\"%s\",\"number\":\"CP-1\",\"fresh\":1}"
                .formatted(new UUID(0, 7))
                .getBytes(StandardCharsets.UTF_8);
        at.getResponseHeaders().set("ETag", "\"7\"");
        at.sendResponseHeaders(200, body.length);
        at.getResponseBody().write(body);
        at.close();
    }

    private static JsonNode promised(String service) throws IOException {
        return new YAMLMapper()
                .readTree(Path.of("../..", service, "src/test/resources/golden/openapi.yaml")
                        .toFile());
    }

    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter faults = new StringWriter();
        try (Stream<Path> sources = Files.walk(folder);
                var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-d", folder.toString(), "-proc:none", "-parameters", "-cp", System.getProperty("java.class.path"));
            boolean well = compiler.getTask(faults, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertThat(well).as(faults.toString()).isTrue();
        }
    }

    private int occurrences(String text) throws IOException {
        try (Stream<Path> sources = Files.walk(folder)) {
            int all = 0;
            for (Path source :
                    sources.filter(file -> file.toString().endsWith("Api.java")).toList()) {
                all += Files.readString(source).split(java.util.regex.Pattern.quote(text), -1).length - 1;
            }
            return all;
        }
    }
}
