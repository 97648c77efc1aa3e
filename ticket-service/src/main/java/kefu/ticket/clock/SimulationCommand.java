package kefu.ticket.clock;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
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
 */
record SimulationCommand(
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode form,
        @Nullable Instant startedAt,
        @Nullable @Size(max = 100) Set<LocalDate> holidays,
        @Nullable @Size(max = 100) Set<LocalDate> workdays) {}
