package kefu.platform.process;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.process.VersionFingerprints.Version;
import kefu.platform.process.yaml.Fault;
import kefu.platform.process.yaml.Faults;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The catalogue of processes: those the service ships and those operators mount, which may add a process or a higher version
 * of one. Any fault in any file stops the service with file, line and reason: a manual that cannot be executed is not
 * guessed at.
 */
@ApplicationScoped
@Startup
public class Processes {

    private static final Logger LOG = Logger.getLogger(Processes.class);
    private static final int MOST_TOLD = 50;

    private final Catalogue catalogue;

    Processes(@ConfigProperty(name = "kefu.processes.dir") Optional<String> directory) {
        catalogue = load(directory.map(Path::of));
        if (!list().isEmpty()) {
            LOG.infof(
                    "Processes in force: %s",
                    list().stream()
                            .map(definition -> definition.key() + " v" + definition.version())
                            .collect(Collectors.joining(", ")));
        }
    }

    /** What the service on the class path ships, without starting it: for tests and tools. */
    public static List<Definition> shipped() {
        return load(Optional.empty()).latest();
    }

    private static Catalogue load(Optional<Path> directory) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        List<ProcessFile> files = new ArrayList<>(ProcessFile.shipped(loader));
        directory.map(ProcessFile::in).ifPresent(files::addAll);
        Catalogue catalogue = Catalogue.of(files, new EventSchemas(loader));
        if (!catalogue.faults().isEmpty()) {
            throw new IllegalStateException("Processes with faults:\n"
                    + catalogue.faults().stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
        return catalogue;
    }

    /** Every process, in the version new cases begin with. */
    public List<Definition> list() {
        return catalogue.latest();
    }

    SortedMap<Version, String> fingerprints() {
        return catalogue.fingerprints();
    }

    /** Whether any version of any process wants to know this beside its forms. */
    public boolean anyAsksFor(String fact) {
        return catalogue.all().stream().anyMatch(definition -> definition.asksFor(fact));
    }

    /**
     * A definition that is not in force, read and checked like every other; what is wrong with it is told with the lines.
     *
     * @param pointer where the caller was given the text
     */
    public Definition draft(String text, String pointer) {
        Faults found = new Faults("definition");
        try {
            return catalogue.draft(text, found).orElseThrow(() -> refusal(found, pointer));
        } catch (StackOverflowError tooDeep) {
            // Patterns and expressions go as deep as their text, which here is anybody's; reading holds nothing that
            // would stay.
            throw CommonProblem.INVALID
                    .because("流程定义过长或嵌套过深", "The definition is too long or too deep to be read")
                    .at(pointer, "too-deep", "嵌套过深", "Is too deep");
        }
    }

    private static Refusal refusal(Faults found, String pointer) {
        List<Fault> faults = found.list();
        Refusal refusal = CommonProblem.INVALID
                .because("流程定义有 " + faults.size() + " 处错误", "The definition has " + faults.size() + " faults")
                .with("faults", faults.size());
        faults.stream()
                .limit(MOST_TOLD)
                .forEach(fault -> refusal.at(
                        pointer,
                        "fault",
                        "第 " + fault.line() + " 行：" + fault.reason(),
                        "line " + fault.line() + ": " + fault.reason()));
        return refusal;
    }

    /** The version new cases begin with. */
    public Optional<Definition> find(String key) {
        return catalogue.find(key);
    }

    /** The version a case began with. */
    public Optional<Definition> find(String key, int version) {
        return catalogue.find(key, version);
    }

    /** For opening a case; an unknown key is the caller's mistake. */
    public Definition get(String key) {
        return find(key)
                .orElseThrow(() -> ProcessProblem.NO_SUCH_PROCESS
                        .because("没有流程 " + key, "There is no process " + key)
                        .with("processes", list().stream().map(Definition::key).toList()));
    }

    /** The version a case began with; that it is gone is the operator's mistake. */
    public Definition of(CaseState state) {
        return find(state.process(), state.version())
                .orElseThrow(() -> new IllegalStateException("Process " + state.process() + " version "
                        + state.version() + " has cases but no definition any more: mount it again"));
    }
}
