package kefu.callback.questions;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kefu.callback.task.CallbackKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * All questionnaires, one per kind of callback. A file of the same name in the operators' directory replaces the one
 * that is built in. Read and checked at start-up: a fault stops the service and names the file.
 */
@Startup
@ApplicationScoped
public class Questionnaires {

    private final Map<CallbackKind, Questionnaire> byKind = new EnumMap<>(CallbackKind.class);

    Questionnaires(@ConfigProperty(name = "kefu.callback.questions.dir") Optional<Path> directory) {
        YAMLMapper yaml = new YAMLMapper();
        for (CallbackKind kind : CallbackKind.values()) {
            String file = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
            byKind.put(
                    kind,
                    read(
                            yaml,
                            kind,
                            file,
                            directory.map(dir -> dir.resolve(file)).filter(Files::exists)));
        }
    }

    public Questionnaire of(CallbackKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    public Collection<Questionnaire> all() {
        return List.copyOf(byKind.values());
    }

    private static Questionnaire read(YAMLMapper yaml, CallbackKind kind, String file, Optional<Path> replacement) {
        try (InputStream in = replacement.isPresent() ? Files.newInputStream(replacement.get()) : builtIn(file)) {
            Questionnaire read = yaml.readValue(in, Questionnaire.class);
            if (read.kind() != kind) {
                throw new IllegalStateException("questions/" + file + " is about " + read.kind());
            }
            return read;
        } catch (IOException fault) {
            throw new IllegalStateException("questions/" + file + ": " + fault.getMessage(), fault);
        }
    }

    private static InputStream builtIn(String file) throws IOException {
        InputStream in = Questionnaires.class.getClassLoader().getResourceAsStream("questions/" + file);
        if (in == null) {
            throw new IOException("missing");
        }
        return in;
    }
}
