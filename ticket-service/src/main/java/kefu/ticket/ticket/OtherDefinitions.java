package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Definition;
import kefu.platform.process.Processes;
import kefu.ticket.ticket.SimulationDesk.OtherDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Definitions a ticket was not opened with, to see what would follow. Whoever may see a ticket may try one that is known; one
 * that is written for the occasion is for those who answer for the manual, because reading it costs more than a look.
 */
@ApplicationScoped
class OtherDefinitions {

    private static final Set<String> AUTHORS = Set.of("SUPERVISOR", "CS_MANAGER", "CENTRE_ADMIN", "SYS_ADMIN");

    private final Processes processes;

    OtherDefinitions(Processes processes) {
        this.processes = processes;
    }

    Definition of(@Nullable OtherDefinition asked, Definition present, Person who) {
        if (asked == null) {
            return present;
        }
        return asked.yaml() == null ? named(asked, present) : written(asked.yaml(), who);
    }

    private Definition named(OtherDefinition asked, Definition present) {
        String key = asked.process() == null ? present.key() : asked.process();
        Integer version = asked.version();
        Definition latest = processes
                .find(key)
                .orElseThrow(() -> CommonProblem.INVALID
                        .because("没有流程 " + key, "There is no process " + key)
                        .at("/definition/process", "unknown", "没有这样的流程", "There is no such process"));
        return version == null
                ? latest
                : Optional.of(version)
                        .flatMap(number -> processes.find(key, number))
                        .orElseThrow(() -> CommonProblem.INVALID
                                .because("没有该版本", "There is no such version")
                                .at(
                                        "/definition/version",
                                        "unknown",
                                        "没有该版本，最新为 " + latest.version(),
                                        "There is no such version; the latest is " + latest.version()));
    }

    private Definition written(String yaml, Person who) {
        if (who.actor().roles().stream().noneMatch(AUTHORS::contains)) {
            throw CommonProblem.FORBIDDEN
                    .because("仅流程负责人可试用新的流程定义", "Only who answers for the manual tries a definition of his own")
                    .with("allowedFor", List.copyOf(new java.util.TreeSet<>(AUTHORS)));
        }
        return processes.draft(yaml, "/definition/yaml");
    }
}
