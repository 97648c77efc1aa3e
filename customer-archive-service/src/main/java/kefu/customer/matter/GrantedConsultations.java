package kefu.customer.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.secrecy.Consultations;
import kefu.platform.casework.Caseworker;
import kefu.platform.json.Json;

/** The grants in force, as the matters tell; a grant counts until its last day is over, whatever its timer does. */
@ApplicationScoped
class GrantedConsultations implements Consultations {

    private static final String VIEWED = "customer.archive.accessed.v1";

    private final Matters matters;
    private final MatterRoom room;
    private final Caseworker caseworker;
    private final BusinessDay day;

    GrantedConsultations(Matters matters, MatterRoom room, Caseworker caseworker, BusinessDay day) {
        this.matters = matters;
        this.room = room;
        this.caseworker = caseworker;
        this.day = day;
    }

    @Override
    public Optional<Consultation> findGranted(UUID customerId, String operator) {
        return matters.findGranted(customerId, operator, ConsultationResource.PROCESS)
                .flatMap(this::inForce);
    }

    private Optional<Consultation> inForce(Matter request) {
        var told = request.caseState().data();
        LocalDate until = LocalDate.parse(told.path("validUntil").textValue());
        return until.isBefore(day.today())
                ? Optional.empty()
                : Optional.of(new Consultation(
                        request.id(),
                        told.path("purpose").asText(),
                        told.path("inClear").booleanValue()));
    }

    @Override
    public void viewed(UUID request) {
        caseworker
                .findHeld(room, request)
                .ifPresent(matter -> caseworker.happened(room, matter, VIEWED, Json.object()));
    }
}
