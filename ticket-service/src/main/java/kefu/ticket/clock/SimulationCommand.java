package kefu.ticket.clock;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What would be otherwise.
 *
 * @param form values of the opening form, for example another severity
 * @param startedAt when the clock would have started
 * @param holidays days that would be closed
 * @param workdays days that would be worked on, for example a Saturday to make up for a holiday
 * @param hours the hours every working day would have, for example {@code 09:00-12:00} and {@code 13:30-18:00}
 * @param definition another definition of the process, known or written for the occasion
 */
record SimulationCommand(
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode form,
        @Nullable Instant startedAt,
        @Nullable @Size(max = 100) Set<@NotNull LocalDate> holidays,
        @Nullable @Size(max = 100) Set<@NotNull LocalDate> workdays,
        @Nullable @Size(min = 1, max = 12) List<@NotNull @Size(max = 11) String> hours,
        @Nullable @Valid Other definition) {

    /**
     * Either a definition that is known, by process and version, or the text of one, which is checked as operators' files
     * are.
     *
     * @param process the ticket's own if absent
     * @param version the one new tickets begin with if absent
     */
    @Schema(name = "SimulatedDefinition")
    record Other(
            @Nullable @Size(min = 1, max = 64) String process,
            @Nullable Integer version,
            @Nullable @Size(min = 1, max = 65_000) String yaml) {}
}
